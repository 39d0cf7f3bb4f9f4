"""What a person who signs in gets to see."""

from __future__ import annotations

from ._options import Unpickled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable

    from .types import DeviceCode

__all__ = ["SignInPrompt"]


class SignInPrompt(Unpickled):
    """Opens the browser of this machine, and prints codes to standard error. Derive from it to do otherwise.

    Methods may be coroutine functions. An exception becomes the `__cause__` of the call's error.
    """

    __slots__ = ()

    def open_address(self, address: str) -> Awaitable[None] | None:
        """Opens the sign-in page."""
        import webbrowser

        webbrowser.open(address)
        return None

    def show_code(self, code: DeviceCode) -> Awaitable[None] | None:
        """Shows the code that is entered on another device; `code["message"]` is a sentence that says all."""
        import sys

        print(code["message"], code.get("warning") or "", sep="\n", file=sys.stderr)
        return None
