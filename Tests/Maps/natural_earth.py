#!/usr/bin/env python3
"""Makes the outlines of the world that maps are drawn with, Sources/Charts/Map/world-110m.txt and world-50m.txt, from two
packages of Debian:

    apt-get download r-cran-rnaturalearthdata r-cran-maps
    for d in r-cran-*.deb; do dpkg-deb -x $d RAW; done
    pip install rdata
    python3 Tests/Maps/natural_earth.py RAW

Countries are those of Natural Earth (r-cran-rnaturalearthdata), which is in the public domain, lakes those of its ne_50m_lakes
(r-cran-maps). Floating point is used for reading alone: after rounding to the grid all is in integers, so that the files come
out the same everywhere.

What is written, a line each, in this order:

    unit 100                  grid steps a degree
    cDIGITS                   an arc of coast        } arcs are numbered from 0 in the order of the lines:
    eDIGITS                   an arc not to be drawn } the map's edge at 180 degrees and at the south pole, seams
    bDIGITS                   an arc of border       }
    dDIGITS                   a disputed border      }
    lDIGITS                   a lake's shore, closed; filled by the even-odd rule
    nCODE RINGS               a country: its code of ISO 3166-1 alpha-2, XK for Kosovo, and where there is none Natural Earth's own
                              of three letters; then its rings, with a dot between two

DIGITS are numbers, each in groups of five bits, lowest first, a sign a group from `A-Z a-z 0-9 - _` (A is 0), 32 added where
more follows. Signed: n >= 0 is 2n, n < 0 is -2n-1. An arc is pairs dx, dy, the first from 0, 0, in grid steps: longitude,
latitude. A ring is numbers of arcs; ~n is arc n backwards; each begins where the last ended, and the ring closes. An arc that
two countries share is written once, so that fills and borders always meet.

Of the finer scale no more is kept than a map of a few hundred kilometres shows: lines are made simpler by a fiftieth of a degree,
and islets of less than 35 square kilometres are left out. It would be twice as large, and is part of every program."""
import lzma, struct, sys, warnings, pathlib
from collections import defaultdict
import rdata
warnings.filterwarnings("ignore")
RAW = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "raw")
OUT = pathlib.Path(__file__).parents[2] / "Sources/Charts/Map"
DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

# ---- reading R's lazy-load database --------------------------------------------------------------------------------------
BASE = RAW / "usr/lib/R/site-library/rnaturalearthdata/data"
INDEX = rdata.conversion.convert(rdata.parser.parse_file(BASE / "Rdata.rdx"))["variables"]
RDB = (BASE / "Rdata.rdb").read_bytes()

def load(name):
    offset, length = (int(x) for x in INDEX[name])
    raw = RDB[offset:offset + length]
    size, kind = struct.unpack(">I", raw[:4])[0], raw[4:5]
    assert kind == b"Z"
    out = lzma.LZMADecompressor(lzma.FORMAT_RAW, filters=[{"id": lzma.FILTER_LZMA2, "preset": 6}]).decompress(raw[5:])
    assert len(out) == size
    return attributes(rdata.parser.parse_data(out).object)

def attributes(o):
    result, at = {}, o.attributes
    while at is not None and at.info.type.name == "LIST":
        tag = at.tag if at.tag.info.type.name != "REF" else at.tag.referenced_object
        result[tag.value.value.decode()] = at.value[0]
        at = at.value[1]
    return result

def text(raw):
    try: return raw.decode()
    except UnicodeDecodeError: return raw.decode("latin-1")

def strings(o): return [None if c.value is None else text(c.value) for c in o.value]

def column(o):
    levels = (attributes(o) if o.attributes is not None else {}).get("levels")
    if levels is not None:
        levels = strings(levels)
        return [levels[v - 1] if v is not None and 1 <= v <= len(levels) else None for v in o.value]
    return strings(o) if o.info.type.name == "STR" else list(o.value)

def frame(o): return dict(zip(strings(attributes(o)["names"]), map(column, o.value)))

def rings_of(polygons):
    for p in polygons.value:
        rings = []
        for r in attributes(p)["Polygons"].value:
            v = attributes(r)["coords"].value
            n = len(v) // 2
            rings.append([(float(v[i]), float(v[n + i])) for i in range(n)])
        yield rings

# ---- lakes: the line file of R's maps package ------------------------------------------------------------------------------
def lakes():
    raw = (RAW / "usr/lib/R/site-library/maps/mapdata/lakes.L").read_bytes()
    names = [l.split("\t")[0] for l in (RAW / "usr/lib/R/site-library/maps/mapdata/lakes.N").read_text().splitlines()]
    kind, count = struct.unpack("<II", raw[:8])
    assert kind == 2 and count == len(names)
    for i in range(count):
        offset, n = struct.unpack("<II", raw[8 + 28 * i:16 + 28 * i])
        v = struct.unpack(f"<{2 * n}f", raw[offset:offset + 8 * n])
        yield names[i], [(v[2 * k] * 57.29577951308232, v[2 * k + 1] * 57.29577951308232) for k in range(n)]

# ---- grid and topology -----------------------------------------------------------------------------------------------------
def grid(ring, unit):
    out = []
    for x, y in ring:
        p = (max(-180 * unit, min(180 * unit, round(x * unit))), max(-90 * unit, min(90 * unit, round(y * unit))))
        if not out or out[-1] != p: out.append(p)
    if len(out) > 1 and out[0] == out[-1]: out.pop()
    return out

def area2(ring): return sum(ring[i - 1][0] * p[1] - p[0] * ring[i - 1][1] for i, p in enumerate(ring))

def coastline(scale, unit):
    """The edges of Natural Earth's own coastline: an edge of one country that is not among them is a border that the two
    countries' outlines draw a little differently."""
    edges = set()
    for part in load("coastline" + scale)["lines"].value:
        for line in attributes(part)["Lines"].value:
            v = attributes(line)["coords"].value
            n = len(v) // 2
            g = grid([(float(v[i]), float(v[n + i])) for i in range(n)], unit)
            if len(g) > 1: edges.update((min(p, q), max(p, q)) for p, q in zip(g, g[1:] + g[:1]))
    return edges

def mismatched(owners, coast, unit):
    """Edges of one country, off the coastline, with both ends within a sixth of a degree of such an edge of another."""
    loose = {e: o[0] for e, o in owners.items() if len(o) == 1 and e not in coast}
    cell, reach = defaultdict(list), unit // 6
    for (p, q), o in loose.items():
        for a in (p, q): cell[(a[0] // reach, a[1] // reach)].append((o, a))
    def near(a, o):
        x, y = a[0] // reach, a[1] // reach
        return any(other != o and max(abs(b[0] - a[0]), abs(b[1] - a[1])) <= reach
                   for i in (-1, 0, 1) for j in (-1, 0, 1) for other, b in cell.get((x + i, y + j), ()))
    return {e for e, o in loose.items() if near(e[0], o) and near(e[1], o)}

def cut(countries, unit, coast):
    """[[ring]] → arcs [(owners, [point])], [[ [signed arc number] ]]; an arc that goes backwards is ~number."""
    owners, neighbours = defaultdict(list), defaultdict(set)
    for c, rings in enumerate(countries):
        for ring in rings:
            for i, p in enumerate(ring):
                q = ring[i - 1]
                owners[(min(p, q), max(p, q))].append(c)
                neighbours[p].add(q); neighbours[q].add(p)
    loose = mismatched(owners, coast, unit)
    key = lambda p, q: tuple(sorted(owners[(min(p, q), max(p, q))])) + (
        "edge" if edge_of_map(p, q, unit) else "border" if (min(p, q), max(p, q)) in loose else "",)
    arcs, numbers, result = [], {}, []
    for rings in countries:
        out = []
        for ring in rings:
            n = len(ring)
            nodes = [i for i in range(n) if len(neighbours[ring[i]]) > 2
                     or key(ring[i - 1], ring[i]) != key(ring[i], ring[(i + 1) % n])]
            if not nodes:
                k = ring.index(min(ring)); nodes = [k]
            numbers_of_ring = []
            for a, start in enumerate(nodes):
                end = nodes[(a + 1) % len(nodes)]
                if end <= start: end += n
                line = tuple(ring[i % n] for i in range(start, end + 1))
                back = line[::-1]
                if line in numbers: numbers_of_ring.append(numbers[line])
                elif back in numbers: numbers_of_ring.append(~numbers[back])
                else:
                    numbers[line] = len(arcs)
                    numbers_of_ring.append(len(arcs))
                    arcs.append((key(line[0], line[1]), line))
            out.append(numbers_of_ring)
        result.append(out)
    return arcs, result

def edge_of_map(p, q, unit):
    return (abs(p[0]) == 180 * unit and p[0] == q[0]) or (p[1] <= -89.9 * unit and q[1] <= -89.9 * unit)

# ---- writing ---------------------------------------------------------------------------------------------------------------
def number(n):
    n = n << 1 if n >= 0 else (-n << 1) - 1
    s = ""
    while True:
        s += DIGITS[n & 31 | (32 if n > 31 else 0)]
        n >>= 5
        if not n: return s

def line_text(points):
    s, x, y = "", 0, 0
    for px, py in points:
        s += number(px - x) + number(py - y)
        x, y = px, py
    return s

# Where Natural Earth's de facto lines of this edition hide a dispute that its own files of disputed boundaries show: these pairs
# are written as disputed too. The list is ours; a reader is told so.
PAIRS = {frozenset(p.split()) for p in (
    "IND PAK", "CHN IND", "CHN PAK", "ISR SYR", "ISR LBN", "ISR PSX", "JOR PSX", "EGY PSX", "SDN SDS", "MAR SAH", "DZA SAH",
    "MRT SAH", "SOM SOL", "ETH SOL", "KOS SRB", "CYN CYP", "KOR PRK")}

def simpler(line, tolerance):
    """Douglas and Peucker's method, in integers; both ends stay."""
    keep, stack = {0, len(line) - 1}, [(0, len(line) - 1)]
    while stack:
        a, b = stack.pop()
        (x0, y0), (x1, y1) = line[a], line[b]
        dx, dy = x1 - x0, y1 - y0
        length = dx * dx + dy * dy
        worst, place = -1, a
        for i in range(a + 1, b):
            x, y = line[i][0] - x0, line[i][1] - y0
            along = x * dx + y * dy
            if length == 0 or along < 0: d = x * x + y * y
            elif along > length: d = (line[i][0] - x1) ** 2 + (line[i][1] - y1) ** 2
            else: d = (x * dy - y * dx) ** 2 // length
            if d > worst: worst, place = d, i
        if 4 * worst > tolerance:
            keep.add(place)
            stack += [(a, place), (place, b)]
    return [p for i, p in enumerate(line) if i in keep]

# What has a code that is in use, though not of the standard.
CODES = {"KOS": "XK"}

def make(scale, unit, tolerance, least, least_lake):
    """tolerance: of lines, the square of twice as many grid steps; least: of an island, in square grid steps; of a lake likewise."""
    a = load("countries" + scale)
    f = frame(a["data"])
    rows = []
    for i, rings in enumerate(rings_of(a["polygons"])):
        rings = [r for r in (grid(r, unit) for r in rings) if len(r) > 2 and area2(r)]
        if not rings: continue
        largest = max(rings, key=lambda r: abs(area2(r)))
        rings = [r for r in rings if r is largest or abs(area2(r)) > 2 * least]
        rows.append((f["adm0_a3"][i], CODES.get(f["adm0_a3"][i]) or f["iso_a2"][i] or f["adm0_a3"][i], f["type"][i], rings))
    rows.sort(key=lambda r: r[0])
    countries = [r[3] for r in rows]
    arcs, made = cut(countries, unit, coastline(scale, unit))
    kinds, counts = [], defaultdict(int)
    for (*own, mark), line in arcs:
        seam, own = len(own) > 1 and len(set(own)) == 1, sorted(set(own))
        if mark == "edge" or seam: k = "e"
        elif mark == "border": k = "b"
        elif len(own) == 1: k = "c"
        else:
            codes = [rows[o][0] for o in own]
            doubt = any(rows[o][2] in ("Disputed", "Indeterminate") and rows[o][0] != "ATA" for o in own) \
                or frozenset(codes) in PAIRS
            k = "d" if doubt else "b"
        kinds.append(k); counts[k] += 1
    # Coasts first, then borders.
    order = sorted(range(len(arcs)), key=lambda i: ("cebd".index(kinds[i]), i))
    place = {o: n for n, o in enumerate(order)}
    out, points = [f"unit {unit}"], 0
    for i in order:
        line = simpler(arcs[i][1], tolerance)
        points += len(line)
        out.append(kinds[i] + line_text(line))
    for _, ring in lakes():
        g = grid(ring, unit)
        if len(g) < 3 or abs(area2(g)) < 2 * least_lake: continue
        g = simpler(g + g[:1], tolerance)
        if len(g) > 3: out.append("l" + line_text(g)); counts["l"] += 1
    for (_, code, _, _), made_rings in zip(rows, made):
        rings = ".".join("".join(number(place[n] if n >= 0 else ~place[~n]) for n in ring) for ring in made_rings)
        out.append(f"n{code} {rings}")
    text = "\n".join(out) + "\n"
    (OUT / f"world-{scale}m.txt").write_text(text)
    print(scale, "bytes", len(text.encode()), "arcs", len(arcs), dict(counts), "points", points, "countries", len(rows))

if __name__ == "__main__":
    make("110", 100, 4, 40, 3000)
    make("50", 100, 16, 30, 300)
