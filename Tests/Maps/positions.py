#!/usr/bin/env python3
"""Makes Tests/Maps/positions.tsv: where fifty known places lie on the flat, by PROJ, which shares nothing with our projections.

    pip install pyproj
    python3 Tests/Maps/positions.py

A line a place: its name, longitude and latitude in degrees, then x and y by Equal Earth around 10°, Albers's cone around 15° with
parallels at 40° and 60°, and Lambert's plane that touches the globe at 30° W, 50° N, all in radii of the globe; "-" where a
projection does not show the place."""
import math
import pathlib

import pyproj

PLACES = """
Amsterdam 4.90 52.37;Athens 23.73 37.98;Auckland 174.76 -36.85;Baghdad 44.36 33.31;Bangkok 100.50 13.76;Beijing 116.41 39.90;
Berlin 13.40 52.52;Bogota -74.07 4.71;Brussels 4.35 50.85;Buenos_Aires -58.38 -34.60;Cairo 31.24 30.04;Cape_Town 18.42 -33.92;
Caracas -66.90 10.48;Chicago -87.63 41.88;Copenhagen 12.57 55.68;Dakar -17.47 14.72;Damascus 36.29 33.51;Dublin -6.26 53.35;
Havana -82.37 23.11;Helsinki 24.94 60.17;Hobart 147.33 -42.88;Honolulu -157.86 21.31;Istanbul 28.98 41.01;Jakarta 106.85 -6.21;
Kyiv 30.52 50.45;Lagos 3.38 6.52;Lima -77.04 -12.05;Lisbon -9.14 38.72;London -0.13 51.51;Longyearbyen 15.64 78.22;
Los_Angeles -118.24 34.05;Madrid -3.70 40.42;Manila 120.98 14.60;Mexico_City -99.13 19.43;Montreal -73.57 45.50;
Moscow 37.62 55.75;Mumbai 72.88 19.08;Nairobi 36.82 -1.29;New_York -74.01 40.71;Nuuk -51.74 64.18;Oslo 10.75 59.91;
Ottawa -75.70 45.42;Paris 2.35 48.86;Quito -78.47 -0.18;Reykjavik -21.94 64.15;Rome 12.50 41.90;Sydney 151.21 -33.87;
The_Hague 4.31 52.08;Tokyo 139.69 35.69;Ushuaia -68.30 -54.80
"""
PROJECTIONS = (
    ("+proj=eqearth +lon_0=10 +R=1", lambda lon, lat: True),
    ("+proj=aea +lon_0=15 +lat_0=50 +lat_1=40 +lat_2=60 +R=1", lambda lon, lat: abs(lon - 15) < 90 and lat > -20),
    ("+proj=laea +lon_0=-30 +lat_0=50 +R=1", lambda lon, lat: distance(lon, lat, -30, 50) < 120),
)
TARGET = pathlib.Path(__file__).with_name("positions.tsv")


def distance(lon, lat, other_lon, other_lat):
    a, b, c = math.radians(lat), math.radians(other_lat), math.radians(lon - other_lon)
    return math.degrees(math.acos(math.sin(a) * math.sin(b) + math.cos(a) * math.cos(b) * math.cos(c)))


def main():
    known = [(pyproj.Proj(text + " +no_defs"), shows) for text, shows in PROJECTIONS]
    lines = []
    for entry in PLACES.replace("\n", "").split(";"):
        name, lon, lat = entry.split(" ")
        fields = [name.replace("_", " "), lon, lat]
        for project, shows in known:
            if shows(float(lon), float(lat)):
                fields += [f"{number:.9f}" for number in project(float(lon), float(lat))]
            else:
                fields += ["-", "-"]
        lines.append("\t".join(fields))
    TARGET.write_text("\n".join(lines) + "\n")
    print(f"{len(lines)} places")


if __name__ == "__main__":
    main()
