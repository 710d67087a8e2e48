"""Remembers what each step was made from, so that nothing is made twice."""

import hashlib
from collections.abc import Iterable
from pathlib import Path


def fingerprint(root: Path, patterns: Iterable[str], *said: str) -> str:
    """One hash over every file that matches, and over whatever else the step depends on."""
    digest = hashlib.sha256()
    for words in said:
        digest.update(f"{words}\0".encode())
    for path in _files(root, patterns):
        content = hashlib.sha256(path.read_bytes()).hexdigest()
        digest.update(f"{path.relative_to(root)}\0{content}\0".encode())
    return digest.hexdigest()


def _files(root: Path, patterns: Iterable[str]) -> list[Path]:
    matches = {path for pattern in patterns for path in root.glob(pattern)}
    return sorted(path for path in matches if path.is_file() and _is_source(path))


def _is_source(path: Path) -> bool:
    # Written by Python, editors and Finder, never by us.
    return not (path.parent.name == "__pycache__" or path.name.startswith("."))


def is_stamped(stamp: Path, with_fingerprint: str) -> bool:
    return stamp.is_file() and stamp.read_text().strip() == with_fingerprint


def put_stamp(stamp: Path, with_fingerprint: str) -> None:
    stamp.parent.mkdir(parents=True, exist_ok=True)
    stamp.write_text(f"{with_fingerprint}\n")
