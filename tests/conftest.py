"""Generated from nbs/90_cells2tests.ipynb: cell conftest."""

import pytest
import torch

from dreamllm_nb.core import shared


def pytest_configure(config):
    for mark in ("slow: run with -m slow", "cuda: needs a GPU", "needs(path): needs ../shared/path"):
        config.addinivalue_line("markers", mark)


def pytest_runtest_setup(item):
    if item.get_closest_marker("slow") and "slow" not in item.config.option.markexpr:
        pytest.skip("slow: run it with -m slow")
    if item.get_closest_marker("cuda") and not torch.cuda.is_available():
        pytest.skip("needs a GPU that CUDA can use")
    for mark in item.iter_markers("needs"):
        try:
            shared(*mark.args)
        except FileNotFoundError as e:
            pytest.skip(str(e))
