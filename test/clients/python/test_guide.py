"""The samples of the package's own page name what there is."""

import ast
import importlib
import re
import unittest
from importlib.metadata import metadata


def samples() -> list[str]:
    page = metadata("rx-gateway").get_payload()
    return re.findall(r"```python\n(.*?)```", page, re.DOTALL)


class GuideTest(unittest.TestCase):
    def test_each_sample_is_python_and_imports_what_there_is(self) -> None:
        self.assertGreater(len(samples()), 2)
        imported = 0
        for sample in samples():
            for node in ast.walk(ast.parse(sample)):
                if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("rx_gateway"):
                    for name in node.names:
                        imported += 1
                        module = importlib.import_module(node.module)
                        if not hasattr(module, name.name):
                            importlib.import_module(f"{node.module}.{name.name}")
        self.assertGreater(imported, 3)


if __name__ == "__main__":
    unittest.main()
