"""Shapes every text of a leaflet with our HarfBuzz and with hb-shape, and counts the glyphs that differ."""
import csv
import glob
import os
import subprocess
import sys

source, java, classpath = sys.argv[1:]
mine = subprocess.run([java, "-cp", classpath, "org.openiwg.bench.Shaping", source], capture_output=True, text=True, check=True).stdout
phrases = glyphs = different = 0
for line in mine.splitlines():
    font, language, direction, text, shaped = line.split("\t")
    command = ["hb-shape", "--no-glyph-names", "--no-clusters", "--direction=" + direction, "--language=" + language, font, "--text=" + text]
    theirs = subprocess.run(command, capture_output=True, text=True).stdout.strip()
    phrases += 1
    one, other = shaped.strip("[]").split("|"), theirs.strip("[]").split("|")
    glyphs += len(other)
    different += abs(len(one) - len(other)) + sum(a != b for a, b in zip(one, other))
print("shaping: %d texts, %d glyphs, %d different from hb-shape" % (phrases, glyphs, different))
