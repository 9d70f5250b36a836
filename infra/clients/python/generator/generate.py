"""Generates `api`, `models` and `types.py` of the client: `python generate.py <OpenAPI document> <package>`.

It replaces what was generated before, and nothing else of the package.
"""

import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from client_document import client_document

_folder = Path(__file__).parent
_generated = ("api", "models", "types.py")


def generate(document: Path, package: Path) -> None:
    """Writes the sources that are generated from a document into a package.

    :raises RuntimeError: where the generator warns of something that it leaves out
    """
    with tempfile.TemporaryDirectory() as folder:
        slim = Path(folder) / "openapi.json"
        slim.write_text(json.dumps(client_document(json.loads(document.read_text()))))
        sources = Path(folder) / "sources"
        command = [
            "openapi-python-client",
            "generate",
            "--meta",
            "none",
            "--path",
            str(slim),
            "--output-path",
            str(sources),
        ]
        options = ["--config", str(_folder / "config.json"), "--custom-template-path", str(_folder / "templates")]
        ran = subprocess.run([*command, *options], check=True, capture_output=True, text=True)
        output = ran.stdout + ran.stderr
        if "warning" in output.lower():
            raise RuntimeError(output)
        for source in sources.rglob("*.py"):
            source.write_text(_exact(source.read_text()))
        _tidy(sources)
        for name in _generated:
            _replace(sources / name, package / name)


def _exact(source: str) -> str:
    """A number with a fraction is a `Decimal`: the generator has no option for that."""
    exact = re.sub(r"\bfloat\b", "Decimal", source)
    needs_import = re.search(r"\bDecimal\b", exact) and "from decimal import Decimal" not in exact
    first = re.search(r"^(?:from (?!__future__)|import )", exact, re.MULTILINE)
    if not needs_import or first is None:
        return exact
    return f"{exact[: first.start()]}from decimal import Decimal\n{exact[first.start() :]}"


def _tidy(sources: Path) -> None:
    for arguments in (
        ["check", "--fix-only", "--quiet", "--select=I,F401"],
        ["format", "--quiet", "--line-length=120"],
    ):
        subprocess.run(["ruff", *arguments, "--isolated", "."], cwd=sources, check=True)


def _replace(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
    else:
        shutil.copyfile(source, target)


if __name__ == "__main__":
    generate(Path(sys.argv[1]), Path(sys.argv[2]))
