#!/usr/bin/env python3
"""Gives the parsers bytes that nobody thought of, with libFuzzer, and says what did not hold.

    python3 Tests/Fuzzing/fuzz.py [--seconds 3600] [--only markdown edtf ...] [--jobs 2] [--no-build]

Targets: front-matter, markdown, edtf, anchoring; what must hold of each stands in Tests/Fuzzing/Checks. They are built
with AddressSanitizer and the compiler's checks in .build-fuzz, and begin with the seeds in Tests/Fuzzing/Seeds, past
findings in Tests/Fuzzing/Findings, the files of Content, and what earlier runs kept in .build-fuzz/corpus. The C library
is the system's: it is not instrumented, so faults inside it show only where they end the process.

After a finding the target goes on for the rest of its time. Findings are kept in .build-fuzz/findings; a finding that
was fixed goes, as small as it can be, to Tests/Fuzzing/Findings/TARGET, where `swift test` holds it against relapse:

    .build-fuzz/release/Fuzzer TARGET -minimize_crash=1 -runs=100000 FILE

Prints a table in Markdown and exits with 1 if anything did not hold; with 2 on wrong usage. Python's standard library
only.
"""

import argparse
import concurrent.futures
import glob
import hashlib
import os
import re
import subprocess
import sys
import threading
import time

TARGETS = ["front-matter", "markdown", "edtf", "anchoring"]
# Longer inputs than these find no more, and take longer.
LONGEST = {"front-matter": 2048, "markdown": 4096, "edtf": 128, "anchoring": 1024}
# A target that fails again and again is not worth its hour.
MOST_FINDINGS = 20
HERE = os.path.dirname(os.path.abspath(__file__))
CHECKOUT = os.path.dirname(os.path.dirname(HERE))
SCRATCH = os.path.join(CHECKOUT, ".build-fuzz")


def parse():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--seconds", type=int, default=3600, help="for each target, by the clock")
    parser.add_argument("--only", nargs="+", choices=TARGETS, default=TARGETS, metavar="TARGET", help=", ".join(TARGETS))
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="targets at a time")
    parser.add_argument("--no-build", action="store_true", help="take the fuzzer that is there")
    parser.add_argument("--fuzzer", default=os.path.join(SCRATCH, "release", "Fuzzer"), help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.seconds < 1 or arguments.jobs < 1:
        parser.error("--seconds and --jobs are numbers from 1")
    return arguments


def build():
    command = ["swift", "build", "-c", "release", "--product", "Fuzzer", "--scratch-path", SCRATCH]
    command += ["-Xswiftc", "-sanitize=fuzzer,address", "-Xcc", "-fsanitize=fuzzer-no-link,address"]
    # Fast, but with the checks that a release leaves out: bounds of unsafe buffers among them.
    command += ["-Xswiftc", "-assert-config", "-Xswiftc", "Debug"]
    result = subprocess.run(command, cwd=CHECKOUT, env={**os.environ, "DOSSIER_FUZZING": "1"}, stdout=sys.stderr)
    if result.returncode != 0:
        sys.exit("the fuzzer could not be built")


def fill(corpus, target):
    """The files that a run begins with, each under the hash of its bytes, as libFuzzer names its own."""
    os.makedirs(corpus, exist_ok=True)
    paths = glob.glob(os.path.join(HERE, "Seeds", target, "*")) + glob.glob(os.path.join(HERE, "Findings", target, "*"))
    if target in ("front-matter", "markdown"):
        paths += glob.glob(os.path.join(CHECKOUT, "Content", "**", "*.md"), recursive=True)
    for path in paths:
        with open(path, "rb") as file:
            data = file.read()
        with open(os.path.join(corpus, hashlib.sha1(data).hexdigest()), "wb") as file:
            file.write(data)


class Run:
    """What came of one target."""

    def __init__(self, target):
        self.target = target
        self.runs = self.cpu = self.coverage = self.features = self.inputs = 0
        self.findings = []
        self.started = time.time()
        self.seconds = 0

    def row(self):
        cells = [self.target, f"{self.runs:,}", f"{self.seconds:,.0f}", f"{self.cpu:,.0f}", f"{self.coverage:,}"]
        return "| " + " | ".join(cells + [f"{self.features:,}", f"{self.inputs:,}", str(len(self.findings))]) + " |"


def fuzz(target, arguments):
    run = Run(target)
    corpus = os.path.join(SCRATCH, "corpus", target)
    findings = os.path.join(SCRATCH, "findings", target) + os.sep
    os.makedirs(findings, exist_ok=True)
    fill(corpus, target)
    end = run.started + arguments.seconds
    log_path = os.path.join(SCRATCH, f"{target}.log")
    open(log_path, "w").close()
    environment = {**os.environ, "SWIFT_BACKTRACE": "enable=no"}
    environment["ASAN_OPTIONS"] = "detect_leaks=0:abort_on_error=0:" + os.environ.get("ASAN_OPTIONS", "")
    while (left := int(end - time.time())) > 0 and len(run.findings) < MOST_FINDINGS:
        before = set(os.listdir(findings))
        # By the clock, and others may have the machine: see is_stall.
        options = [f"-max_total_time={left}", f"-max_len={LONGEST[target]}", "-timeout=120", "-rss_limit_mb=3072"]
        options += ["-print_final_stats=1", f"-artifact_prefix={findings}", "-reload=0"]
        options += [f"-dict={os.path.join(HERE, 'Dictionaries', target + '.dict')}"]
        offset = os.path.getsize(log_path)
        with open(log_path, "ab") as log:
            process = subprocess.Popen(
                [arguments.fuzzer, target, *options, corpus], env=environment, stdout=log, stderr=log,
                stdin=subprocess.DEVNULL, preexec_fn=lambda: os.nice(19 - os.nice(0)))
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        read(run, log_path, offset)
        run.cpu += usage.ru_utime + usage.ru_stime
        if process.returncode == 0:
            break
        new = sorted(name for name in set(os.listdir(findings)) - before if not name.startswith("slow-unit"))
        run.findings += [
            os.path.join(findings, name) for name in new
            if not is_stall(arguments.fuzzer, target, os.path.join(findings, name), environment)]
        if not new:
            run.findings.append(f"exit code {process.returncode}, see {log_path}")
            break
    run.seconds = time.time() - run.started
    return run


def is_stall(fuzzer, target, path, environment):
    """Whether what took too long by the clock takes next to no time: then it was the machine that stood still."""
    if not os.path.basename(path).startswith("timeout"):
        return False
    process = subprocess.Popen(
        [fuzzer, target, path], env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0 or usage.ru_utime + usage.ru_stime > 5:
        return False
    os.remove(path)
    return True


def read(run, log_path, offset):
    with open(log_path, "rb") as log:
        log.seek(offset)
        text = log.read().decode("utf-8", "replace")
    executed = re.findall(r"stat::number_of_executed_units:\s*(\d+)", text) or re.findall(r"^#(\d+)", text, re.M)
    run.runs += int(executed[-1]) if executed else 0
    for coverage, features in re.findall(r"cov: (\d+) ft: (\d+)", text):
        run.coverage, run.features = max(run.coverage, int(coverage)), max(run.features, int(features))
    inputs = re.findall(r"corp: (\d+)", text)
    run.inputs = int(inputs[-1]) if inputs else run.inputs


def show_progress(arguments, done, stop):
    """How far it is, on a terminal."""
    started = time.time()
    rounds = -(-len(arguments.only) // arguments.jobs)
    while not stop.wait(2):
        seconds = time.time() - started
        print(
            f"\rfuzzing: {len(done)} of {len(arguments.only)} targets, {seconds:,.0f} of about"
            f" {rounds * arguments.seconds:,} s ", end="", file=sys.stderr)
    print("\r" + " " * 60 + "\r", end="", file=sys.stderr)


def main():
    arguments = parse()
    if not arguments.no_build:
        build()
    done = []
    stop = threading.Event()
    if sys.stderr.isatty():
        threading.Thread(target=show_progress, args=(arguments, done, stop), daemon=True).start()
    with concurrent.futures.ThreadPoolExecutor(arguments.jobs) as pool:
        for run in pool.map(lambda target: fuzz(target, arguments), arguments.only):
            done.append(run)
    stop.set()
    print("| target | runs | seconds | CPU seconds | edges | features | inputs kept | findings |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    for run in done:
        print(run.row())
    for run in done:
        for finding in run.findings:
            print(f"\n{run.target}: {finding}")
    return 1 if any(run.findings for run in done) else 0


if __name__ == "__main__":
    sys.exit(main())
