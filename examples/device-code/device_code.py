"""A partner signs in on another device, by a code.

Where a browser can be used, `consent` is better: a policy that blocks device codes ends this sign-in later.
"""

import sys
from pathlib import Path

from partnercenter import App, types

sys.path.append(str(Path(__file__).parents[1] / "python"))
import settings


def show(code: types.DeviceCode) -> None:
    """Prints the sentence that says where the code is entered."""
    print(code["message"], flush=True)


with App(**settings.app(), store=settings.file_store(), show_code=show) as app:
    enrolled = app.partner(settings.partner()).sign_in.device_code(timeout=900)
    print(f"{enrolled['user']} signed in by {enrolled['amr']}")
