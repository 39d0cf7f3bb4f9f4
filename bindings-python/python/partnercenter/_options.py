"""What the classes of options have in common: they do not change, show no secret, and are not pickled."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Any, NoReturn, TypeVar

    _F = TypeVar("_F", bound=Callable[..., Any])


def refuse_unknown(of: str, unknown: Iterable[str], known: Iterable[str]) -> NoReturn:
    """Raises the error for an option that does not exist, with the one that was probably meant."""
    import difflib

    name = min(unknown)
    near = difflib.get_close_matches(name, sorted(known), 1, 0.6)
    hint = f"Did you mean {near[0]}?" if near else f"It may be one of {', '.join(sorted(known))}."
    raise TypeError(f'{of} has no option "{name}". {hint}')


def named(function: _F) -> _F:
    """Lets a method refuse keyword arguments that it does not have, by name and with the near miss."""
    code = function.__code__
    known = frozenset(code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]) - {"self"}

    def checked(self: object, *arguments: Any, **options: Any) -> Any:
        if not options.keys() <= known:
            of = type(self).__name__ if function.__name__ == "__init__" else function.__name__
            refuse_unknown(of, options.keys() - known, known)
        return function(self, *arguments, **options)

    for name in ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__"):
        setattr(checked, name, getattr(function, name))
    checked.__wrapped__ = function  # type: ignore[attr-defined]
    return checked  # type: ignore[return-value]


class Unpickled:
    """Is never pickled."""

    __slots__ = ()

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError(
            f"a {type(self).__name__} cannot be pickled or copied: it holds secrets or an open connection. "
            "Make it anew where it is needed."
        )


class Frozen(Unpickled):
    """A part of an app's configuration. It cannot be changed, and shows only what is no secret."""

    __slots__ = ("_config", "_shown")
    _config: Mapping[str, Any]
    _shown: tuple[str, ...]

    def _keep(self, config: Mapping[str, Any], *shown: str) -> None:
        """Keeps the configuration, without what was not given, and the names of what may be shown."""
        given = {name: value for name, value in config.items() if value is not None}
        object.__setattr__(self, "_config", given)
        object.__setattr__(self, "_shown", shown)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"a {type(self).__name__} cannot be changed after it was made")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"a {type(self).__name__} cannot be changed after it was made")

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={self._config[name]!r}" for name in self._shown if name in self._config)
        return f"{type(self).__name__}({shown})"


def text(what: str, value: object) -> str:
    """A text, or the error that says what came instead."""
    if not isinstance(value, str):
        raise TypeError(f"{what} must be a str, not {type(value).__name__}")
    if not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError:
            raise no_text(what) from None
    return value


def no_text(what: str) -> Exception:
    """The error for a str that cannot be sent: one half of a surrogate pair stands in it."""
    from .errors import ConfigurationError

    return ConfigurationError(f"{what} is no text: it cannot be written as UTF-8")
