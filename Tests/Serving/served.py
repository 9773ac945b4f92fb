"""A server under test: started on a site, found by the address that it prints, ended after the test."""

import pathlib
import re
import signal
import subprocess
import threading
import time
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]


class Served:
    def __init__(self, program, site, *arguments):
        self.command = [str(program.resolve()), "serve", str(site), *arguments]
        self.lines = []

    @staticmethod
    def build(program, site, *arguments):
        subprocess.run([str(program.resolve()), "build", str(site), "-q", *arguments], check=True)

    def __enter__(self):
        self.process = subprocess.Popen(self.command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        threading.Thread(target=self._read, daemon=True).start()
        self.port = int(self.wait_for(r" at http://[^/]+:(\d+)/ ").group(1))
        return self

    def _read(self):
        for line in self.process.stdout:
            self.lines.append(line)

    def wait_for(self, pattern, seconds=60, since=0):
        """The first line from a number on in which a pattern stands."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            for line in self.lines[since:]:
                if found := re.search(pattern, line):
                    return found
            if self.process.poll() is not None:
                break
            time.sleep(0.01)
        raise AssertionError(f"{' '.join(self.command)} did not print {pattern!r}, but:\n{''.join(self.lines)}")

    def is_running(self):
        return self.process.poll() is None

    def memory(self):
        """Resident memory in KiB."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status).group(1))

    def get(self, path, headers={}):
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}/{path}", headers=headers)
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return answer.status, answer.read(), answer.headers
        except urllib.error.HTTPError as error:
            return error.code, error.read(), error.headers

    def __exit__(self, *_):
        if self.is_running():
            self.process.send_signal(signal.SIGINT)
        self.process.wait(timeout=30)
