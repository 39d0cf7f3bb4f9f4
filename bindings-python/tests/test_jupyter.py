"""In a notebook, where cells run inside of a loop: calls that wait, calls that are awaited, and interrupting them."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from conftest import Emulator
from test_process import PRELUDE

manager = pytest.importorskip("jupyter_client.manager")
pytest.importorskip("ipykernel")


class Notebook:
    """A kernel that runs cells."""

    def __init__(self) -> None:
        self.kernel, self.client = manager.start_new_kernel(kernel_name="python3")
        assert self.run(PRELUDE) == ""

    def run(self, cell: str, on_output: Any = lambda text: None) -> str:
        """What a cell prints, or the class and text of what it raises."""
        texts: list[str] = []

        def told(message: dict[str, Any]) -> None:
            content = message["content"]
            if message["msg_type"] == "stream":
                texts.append(content["text"])
                on_output(content["text"])
            elif message["msg_type"] == "error":
                texts.append(f"{content['ename']}: {content['evalue']}\n")

        self.client.execute_interactive(cell, timeout=60, output_hook=told)
        return "".join(texts)

    def close(self) -> None:
        self.client.stop_channels()
        self.kernel.shutdown_kernel(now=True)


@pytest.fixture(scope="module")
def notebook(emulator: Emulator, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Notebook]:
    """One kernel, as a person has it open."""
    folder: Path = tmp_path_factory.mktemp("jupyter")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("JUPYTER_RUNTIME_DIR", "JUPYTER_CONFIG_DIR", "IPYTHONDIR"):
            patch.setenv(name, str(folder))
        opened = Notebook()
    yield opened
    opened.close()


def test_a_cell_waits_inside_of_the_loop(notebook: Notebook) -> None:
    cell = """
        print(asyncio.get_running_loop().is_running())
        with App(**OPTIONS) as app:
            print(len(list(app.partner(PARTNER, app_only=True).customers.list())))
    """
    # A cell that awaits is what runs inside of the loop.
    assert notebook.run("if True:\n" + cell + "\n        await asyncio.sleep(0)").split() == ["True", "7"]


def test_a_cell_awaits_at_the_top(notebook: Notebook) -> None:
    cell = """
async with aio.App(**OPTIONS) as app:
    print(len([customer async for customer in app.partner(PARTNER, app_only=True).customers.list()]))
    print((await app.partner(PARTNER, app_only=True).token(GRAPH)).expires_on > time.time())
"""
    assert notebook.run(cell).split() == ["7", "True"]


def test_an_error_is_shown_with_what_to_do(notebook: Notebook) -> None:
    shown = notebook.run("App(**OPTIONS).partner(PARTNER).token(GRAPH)")
    assert shown.startswith("SignInRequiredError: "), shown


def test_a_cell_that_waits_is_interrupted(notebook: Notebook) -> None:
    # One that awaits is not, whatever it awaits: the kernel cancels it when its loop wakes for something else.
    interrupt = notebook.kernel.interrupt_kernel
    call = "App(**OPTIONS, store=Hanging()).partner(PARTNER).token(GRAPH)"
    shown = notebook.run(call, lambda text: interrupt() if "hanging" in text else None)
    assert "KeyboardInterrupt" in shown, shown
    # The next cell works.
    assert notebook.run("print(App(**OPTIONS).partner(PARTNER))").startswith("Partner(")
