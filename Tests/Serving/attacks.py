#!/usr/bin/env python3
"""Attacks the preview server as a page elsewhere, a program on this machine or a broken client would, and watches what leaks.

    python3 Tests/Serving/attacks.py [--program .build/release/dossier] [--requests 5000]

Around the served site lie files that nobody may get: beside it, above it, after a link in it, hidden in it. Each answer is
searched for their words. Beside the attacks a client asks for ordinary pages, and its waiting times are reported.
"""

import argparse
import errno
import itertools
import pathlib
import random
import socket
import struct
import sys
import tempfile
import threading
import time

from served import ROOT, Served

SECRET = b"nobody may read this 7f3a"

ENCODINGS = {
    "plain": ("../", ".."), "encoded dots": ("%2e%2e/", "%2e%2e"), "capitals": ("%2E%2E/", "%2E%2E"),
    "encoded slash": ("..%2f", ".."), "all encoded": ("%2e%2e%2f", "%2e%2e"), "twice": ("%252e%252e%252f", "%252e%252e"),
    "backslash": ("..\\", ".."), "encoded backslash": ("..%5c", ".."), "overlong": ("%c0%ae%c0%ae/", "%c0%ae%c0%ae"),
    "overlong slash": ("..%c0%af", ".."), "full width": ("%ef%bc%8e%ef%bc%8e/", "%ef%bc%8e%ef%bc%8e"),
    "dot slash": ("./../", "./.."), "dots": ("..../", "...."), "dots and slashes": ("....//", "...."),
    "parameter": ("..;/", "..;"), "nul": ("..%00/", "..%00"), "spaces": ("..%20/", "..%20"),
}
TARGETS = ["secret.txt", "site/secret.txt", "etc/passwd", "Content/articles/draft.md", "Public/.dossier-manifest"]
PREFIXES = ["/", "/articles/", "/media/", "/assets/", "//", "/./", "/.dossier/", "/index.html/"]
HOSTS = [
    "evil.example", "127.0.0.1.evil.example:{port}", "localhost.evil.example:{port}", "127.0.0.1", "127.0.0.1:1",
    "localhost:{port}.evil", "evil.example:{port}", "127.0.0.2:{port}", "[::ffff:127.0.0.1]:{port}", "0.0.0.0:{port}",
    "127.1:{port}", "2130706433:{port}", "", " ", "127.0.0.1:{port}@evil.example", "evil@127.0.0.1:{port}",
    "127.0.0.1:{port},evil.example", "127.0.0.1:{port} ", "\t127.0.0.1:0", "LOCALHOST:{port}x", "xn--80ak6aa92e.com",
]
ORIGINS = [
    "http://evil.example", "null", "https://127.0.0.1:{port}", "http://127.0.0.1", "file://", "http://localhost:1",
    "http://127.0.0.1:{port}.evil.example", "http://evil.example:{port}", "chrome-extension://abcdef", "",
]
METHODS = ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "get", "GETX", "G E T", ""]


def ordinary(target, port, method="GET", more=""):
    return f"{method} {target} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n{more}Connection: close\r\n\r\n".encode("utf-8", "surrogateescape")


def traversals(port):
    for prefix, (step, _), depth, target in itertools.product(PREFIXES, ENCODINGS.values(), [1, 2, 3, 8], TARGETS):
        yield "traversal", ordinary(prefix + step * depth + target, port)


def odd_targets(port):
    targets = [
        "*", "", "?", "#", "/#", "/?%", "/%", "/%2", "/%zz", "/%00", "/index.html%00.css", "/index.html%0d%0aX: y",
        "http://evil.example/", f"http://127.0.0.1:{port}/secret.txt", "//evil.example/", "/\\evil.example",
        "file:///etc/passwd", "/" + "a" * 20_000, "/" + "%61" * 5_000, "/" + "a/" * 5_000, "/link-out/secret.txt", "/link.txt",
        "/pipe", "/.hidden", "/.hidden/secret.txt", "/%2ehidden", "/articles", "/articles/", "/index.html/",
        "/INDEX.HTML", "/index.html.", "/index.html ", "/index.html%20", "/index.html::$DATA", "/con", "/\x7f", "/\xff",
        "/.dossier/open?build=1&problem=0", "/.dossier/open?build=0&problem=-1&secret=", "/.dossier/", "/.dossier/events/x",
        "/.dossier/../secret.txt", "/.dossier/state", "/.dossier/open?problem=99999999999999999999&build=1&secret=x",
    ]
    for target in targets:
        for method in ["GET", "HEAD"]:
            yield "odd target", ordinary(target, port, method)


def foreign(port):
    for host, target in itertools.product(HOSTS, ["/", "/index.html", "/.dossier/events", "/.dossier/state"]):
        yield "foreign host", f"GET {target} HTTP/1.1\r\nHost: {host.format(port=port)}\r\n\r\n".encode()
        yield "host twice", f"GET {target} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nHost: {host.format(port=port)}\r\n\r\n".encode()
        yield "no host", f"GET {target} HTTP/1.0\r\n\r\n".encode()
    for origin, target in itertools.product(ORIGINS, ["/", "/.dossier/events", "/.dossier/state", "/.dossier/open"]):
        yield "foreign origin", ordinary(target, port, more=f"Origin: {origin.format(port=port)}\r\n")
        yield "foreign site", ordinary(target, port, more="Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\n")
    for method in METHODS:
        yield "method", ordinary("/", port, method)


def malformed(port):
    host = f"Host: 127.0.0.1:{port}"
    hidden = f"GET /hidden-by-smuggling HTTP/1.1\r\n{host}\r\n\r\n"
    bodies = [
        f"Content-Length: {len(hidden)}\r\n\r\n{hidden}", f"Content-Length: 0\r\nContent-Length: {len(hidden)}\r\n\r\n{hidden}",
        f"Content-Length: -1\r\n\r\n{hidden}", f"Content-Length: +{len(hidden)}\r\n\r\n{hidden}",
        f"Content-Length: 99999999999999999999\r\n\r\n{hidden}", f"Content-Length : {len(hidden)}\r\n\r\n{hidden}",
        f"Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n{hidden}", f"Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n{hidden}",
        f"Transfer-Encoding: xchunked\r\n\r\n{hidden}", f"Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n{hidden}",
        f"Transfer-Encoding:\tchunked\r\n\r\n0\r\n\r\n{hidden}", f"X: y\r\n Transfer-Encoding: chunked\r\n\r\n{hidden}",
        f"Expect: 100-continue\r\nContent-Length: 5\r\n\r\n", f"Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\n\r\n",
        f"Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: x\r\n\r\n",
    ]
    for method, body in itertools.product(["GET", "HEAD", "POST", "PUT"], bodies):
        yield "smuggling", f"{method} / HTTP/1.1\r\n{host}\r\n{body}".encode()
    for line in [
        "GET /", "GET / HTTP/9.9", "GET / HTTP/1.1 HTTP/1.1", "GET  /  HTTP/1.1", "GET / http/1.1", "\x00\x01\x02", "PRI * HTTP/2.0",
        "GET /index.html\x00/../secret.txt HTTP/1.1", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", "GET\t/\tHTTP/1.1",
    ]:
        yield "request line", f"{line}\r\n{host}\r\n\r\n".encode("latin-1")
    for more in [
        "X: " + "a" * 100_000, "\r\n".join(f"X{i}: y" for i in range(5_000)), "a" * 100_000, ": no name", "no colon",
        "X\x00Y: z", "Range: bytes=" + ",".join(f"{i}-{i}" for i in range(2_000)), "Range: bytes=0-99999999999999999999",
        "Range: bytes=-0", "Range: bytes=5-1", "If-None-Match: " + "\"x\"," * 3_000, "Cookie: " + "a" * 15_000,
    ]:
        yield "headers", f"GET / HTTP/1.1\r\n{host}\r\n{more}\r\n\r\n".encode("latin-1")


def corpus(port, count):
    attacks = [*odd_targets(port), *foreign(port), *malformed(port), *traversals(port)]
    draw = random.Random(5)
    while len(attacks) < count:
        kind, attack = draw.choice(attacks)
        damaged = bytearray(attack)
        for _ in range(draw.randrange(1, 6)):
            place = draw.randrange(len(damaged)) if damaged else 0
            draw.choice([
                lambda: damaged.__setitem__(slice(place, place + 1), bytes([draw.randrange(256)])),
                lambda: damaged.__setitem__(slice(place, place + draw.randrange(1, 9)), b""),
                lambda: damaged.__setitem__(slice(place, place), draw.choice([b"\r\n", b"\n", b"%2e", b"\0", b"/", b"../"])),
            ])()
        attacks.append((f"{kind}, damaged", bytes(damaged)))
    draw.shuffle(attacks)
    return attacks[:count]


def ask(port, request, patience=2.0):
    """All that is answered, until the server closes or is silent for a moment."""
    answer = b""
    with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
        try:
            connection.sendall(request)
            connection.shutdown(socket.SHUT_WR)
            connection.settimeout(patience)
            while part := connection.recv(65_536):
                answer += part
                if len(answer) > 4_000_000 or b"event: built" in answer:
                    break
        except (TimeoutError, ConnectionError, BrokenPipeError):
            pass
        except OSError as error:
            # It has refused the request and closed already.
            if error.errno != errno.ENOTCONN:
                raise
    return answer


def names_a_body(request):
    """Whether a request says, in whatever spelling, that something of its own comes after its head."""
    return any(line.startswith((b"Content-Length", b"Transfer-Encoding")) for line in request.split(b"\r\n"))


def flaw(answer, kind="", request=b""):
    head = answer.partition(b"\r\n\r\n")[0].lower()
    if SECRET in answer or b"root:" in answer:
        return "a secret file was sent"
    if b"access-control-" in head:
        return "another site was let in"
    if kind == "smuggling" and names_a_body(request) and answer.count(b"HTTP/1.1 ") > 1:
        return "a request in a body was answered"
    return None


class Neighbour(threading.Thread):
    """Asks for ordinary pages while the attacks go on."""

    def __init__(self, port, targets):
        super().__init__(daemon=True)
        self.port, self.targets, self.times, self.failures, self.ends = port, targets, [], 0, threading.Event()

    def run(self):
        for target in itertools.cycle(self.targets):
            if self.ends.wait(0.01):
                return
            start = time.perf_counter()
            try:
                self.failures += b"200 OK" not in ask(self.port, ordinary(target, self.port), patience=10)[:20]
            except OSError:
                self.failures += 1
            self.times.append(time.perf_counter() - start)

    def report(self):
        self.ends.set()
        self.join()
        times = sorted(self.times)
        return (f"{len(times)} ordinary requests beside them, {self.failures} not answered: median {times[len(times) // 2] * 1e3:.1f} ms, "
                f"99 of 100 within {times[len(times) * 99 // 100] * 1e3:.1f} ms, worst {times[-1] * 1e3:.1f} ms")


def slow_senders(port, count=200, seconds=4):
    """Connections that send a byte now and then, and never a whole request."""
    connections = [socket.create_connection(("127.0.0.1", port), timeout=5) for _ in range(count)]
    for byte in b"GET / HTTP/1.1\r\nX-Slow: "[: seconds * 4]:
        for connection in connections:
            try:
                connection.send(bytes([byte]))
            except OSError:
                pass
        time.sleep(0.25)
    return connections


def resets(port, count=2_000):
    """Clients that have asked, say that nothing more comes, and are gone while they are answered."""
    request = ordinary("/articles/a.html", port)
    for _ in range(count):
        try:
            connection = socket.create_connection(("127.0.0.1", port), timeout=5)
            connection.sendall(request)
            connection.shutdown(socket.SHUT_WR)
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            connection.close()
        except OSError:
            pass


def many_connections(port, count=500):
    connections = []
    for _ in range(count):
        connection = socket.create_connection(("127.0.0.1", port), timeout=5)
        connection.sendall(ordinary("/index.html", port).replace(b"Connection: close\r\n", b""))
        connections.append(connection)
    answered = 0
    for connection in connections:
        connection.settimeout(10)
        try:
            answered += connection.recv(15) == b"HTTP/1.1 200 OK"
        except OSError:
            pass
    return connections, answered


def site_with_secrets(folder):
    """A small dossier, and around it what nobody may get."""
    site = folder / "site"
    files = {
        "Content/dossier.yml": "title: Attacked\n", "Content/index.md": "Hello.\n",
        "Content/articles/a.md": "---\ntitle: A\ndate: 2020\n---\nText.\n",
        "Content/articles/draft.md": f"---\ntitle: D\ndate: 2020\ndraft: true\n---\n{SECRET.decode()}\n",
        "secret.txt": SECRET.decode(),
    }
    for path, text in files.items():
        (site / path).parent.mkdir(parents=True, exist_ok=True)
        (site / path).write_text(text)
    (folder / "secret.txt").write_bytes(SECRET)
    return site


def plant(public, folder):
    """Into the built folder: a link out of it, a hidden file, a pipe."""
    import os
    (public / "link-out").symlink_to(folder)
    (public / "link.txt").symlink_to(folder / "secret.txt")
    (public / ".hidden").mkdir()
    (public / ".hidden" / "secret.txt").write_bytes(SECRET)
    os.mkfifo(public / "pipe")


def attack(served, count):
    port, problems, kinds = served.port, [], {}
    neighbour = Neighbour(port, ["/", "/index.html", "/articles/a.html"])
    neighbour.start()
    attacks = corpus(port, count)
    turns = iter(attacks)
    lock = threading.Lock()

    def work():
        while True:
            with lock:
                kind, request = next(turns, (None, None))
            if kind is None:
                return
            try:
                found = flaw(ask(port, request, patience=1.0), kind, request)
            except OSError as error:
                found = f"no connection: {error}"
            with lock:
                kinds[kind] = kinds.get(kind, 0) + 1
                if found:
                    problems.append((kind, found, request[:200]))

    workers = [threading.Thread(target=work) for _ in range(8)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    resets(port)
    if not served.is_running():
        return [*problems, ("server", "it ended when clients were gone while they were answered", b"")]
    held = slow_senders(port)
    more, answered = many_connections(port)
    print(f"{count} attacks of {len(kinds)} kinds, 2,000 that were gone while they were answered, 200 slow senders, 500 connections at once of which {answered} were answered")
    print(neighbour.report())
    for connection in held + more:
        connection.close()
    if answered < 500:
        problems.append(("connections", f"{500 - answered} of 500 were not answered", b""))
    if neighbour.failures:
        problems.append(("neighbour", f"{neighbour.failures} ordinary requests were not answered", b""))
    if not served.is_running():
        problems.append(("server", "it ended", b""))
    return problems


def local_addresses():
    """The machine's own, of version 4, as the system tells them to a connection that leads out; none without a network."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("198.51.100.1", 9))
            return ["127.0.0.1", probe.getsockname()[0]]
        except OSError:
            return ["127.0.0.1"]


def names(program, site):
    """A server that listens everywhere answers under the machine's names and addresses, and under no others."""
    problems, asked = [], 0
    for host in ["0.0.0.0", "::"]:
        with Served(program, site, "--host", host) as served:
            for address in local_addresses():
                own = [address, "localhost", socket.gethostname(), "[::1]"]
                foreign = ["evil.example", f"{address}.evil.example", "198.51.100.1", "[2001:db8::1]", f"evil.{socket.gethostname()}"]
                for name, expected in [(name, 200) for name in own] + [(name, 421) for name in foreign]:
                    asked += 1
                    with socket.create_connection((address, served.port), timeout=5) as connection:
                        connection.sendall(f"GET / HTTP/1.1\r\nHost: {name}:{served.port}\r\nConnection: close\r\n\r\n".encode())
                        answer = connection.recv(15).decode()
                    if answer.split()[1] != str(expected):
                        problems.append(("names", f"{host}: {name} at {address} is answered {answer!r}", b""))
    print(f"{asked} requests under names of a server that listens everywhere")
    return problems


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--program", type=pathlib.Path, default=ROOT / ".build/release/dossier")
    options.add_argument("--requests", type=int, default=5000)
    options = options.parse_args()
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        site = site_with_secrets(folder)
        with Served(options.program, site) as served:
            problems += attack(served, options.requests)
            for target, expected in [("http://127.0.0.1:{}/articles/a.html", b"200"), ("http://evil.example:{}/articles/a.html", b"421")]:
                answer = ask(served.port, ordinary(target.format(served.port), served.port))
                if answer[9:12] != expected:
                    problems.append(("absolute target", f"{target} is answered {answer[:15]!r}", b""))
        problems += names(options.program, site)
        Served.build(options.program, site)
        plant(site / "Public", folder)
        with Served(options.program, site, "--public") as served:
            problems += attack(served, options.requests // 2)
    for kind, found, request in problems[:20]:
        print(f"{kind}: {found}: {request!r}")
    print(f"{len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
