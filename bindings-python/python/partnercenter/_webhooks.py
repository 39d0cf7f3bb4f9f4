"""How events are verified that Partner Center delivers."""

from __future__ import annotations

from . import _wire
from ._options import Frozen, named

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


class WebhookOptions(Frozen):
    """How `app.webhooks.verify` judges a delivery. The defaults are for Microsoft's own services."""

    __slots__ = ()

    @named
    def __init__(
        self,
        *,
        certificate_hosts: Sequence[str] | None = None,
        issuer_hosts: Sequence[str] | None = None,
        roots: Sequence[str] = (),
        max_age: float | None = None,
        remembered: int | None = None,
    ) -> None:
        """Takes what shall be other than usual.

        Args:
            certificate_hosts: Hosts from which the certificate of a signature may be fetched, instead of the one that
                Microsoft's documentation shows.
            issuer_hosts: Hosts from which certificates of its issuers may be fetched, instead of those of Microsoft's
                and DigiCert's authorities.
            roots: PEM texts of the roots to which it must lead, instead of Mozilla's list.
            max_age: Seconds since a change after which its event is refused; three days by default.
            remembered: How many events of that time are remembered, to be taken once; 100,000 by default.
        """
        for name, value in (("certificate_hosts", certificate_hosts), ("issuer_hosts", issuer_hosts), ("roots", roots)):
            if isinstance(value, (str, bytes)):
                raise TypeError(f"{name} must be a sequence of texts, not {type(value).__name__}")
        self._keep(
            {
                "certificateHosts": certificate_hosts and list(certificate_hosts),
                "issuerHosts": issuer_hosts and list(issuer_hosts),
                "roots": list(roots),
                "maxAgeMs": _wire.milliseconds("max_age", max_age),
                "remembered": remembered,
            }
        )
