# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`graph_partner_security` of the client that waits."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .. import types
    from .._calls import Pages
    from ..types import PageOptions, RestOptions


class PartnerGraphPartnerSecurity(Namespace):
    """`partner.graph.partner_security`."""

    __slots__ = ()

    @property
    def alerts(self) -> PartnerGraphPartnerSecurityAlerts:
        """`partner.graph.partner_security.alerts`."""
        return PartnerGraphPartnerSecurityAlerts(self._caller)

    @property
    def score(self) -> PartnerGraphPartnerSecurityScore:
        """`partner.graph.partner_security.score`."""
        return PartnerGraphPartnerSecurityScore(self._caller)


class PartnerGraphPartnerSecurityAlerts(Namespace):
    """`partner.graph.partner_security.alerts`."""

    __slots__ = ()

    def get(self, alert_id: str, **options: Unpack[RestOptions]) -> types.PartnerSecurityAlert:
        """Get a security alert of the partner.

        In these clouds: global, usgov. The service calls it a preview.

        Args:
            alert_id: The alert.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/partner-security-partnersecurityalert-get
        """
        given = {"alert_id": alert_id}
        return self._value("graph.partner_security.alerts.get", given, options)

    def list(
        self,
        *,
        select: str | None = None,
        filter: types.FilterLike | None = None,
        top: int | None = None,
        count: bool | None = None,
        order_by: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.PartnerSecurityAlert]:
        """List the security alerts of the partner.

        In these clouds: global, usgov. The service calls it a preview.

        Args:
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            count: Whether the answer tells how many there are.
            order_by: Member to sort by, with asc or desc.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/partner-security-partnersecurityalert-list
        """
        given = {"select": select, "filter": filter, "top": top, "count": count, "order_by": order_by}
        return self._pages("graph.partner_security.alerts.list", given, options)

    def update(
        self, alert_id: str, body: types.PartnerSecurityAlert, **options: Unpack[RestOptions]
    ) -> types.PartnerSecurityAlert:
        """Set the state of a security alert, and why.

        In these clouds: global, usgov. The service calls it a preview.

        Args:
            alert_id: The alert.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/partner-security-partnersecurityalert-update
        """
        given = {"alert_id": alert_id, "body": body}
        return self._value("graph.partner_security.alerts.update", given, options)


class PartnerGraphPartnerSecurityScore(Namespace):
    """`partner.graph.partner_security.score`."""

    __slots__ = ()

    @property
    def customer_insights(self) -> PartnerGraphPartnerSecurityScoreCustomerInsights:
        """`partner.graph.partner_security.score.customer_insights`."""
        return PartnerGraphPartnerSecurityScoreCustomerInsights(self._caller)

    @property
    def history(self) -> PartnerGraphPartnerSecurityScoreHistory:
        """`partner.graph.partner_security.score.history`."""
        return PartnerGraphPartnerSecurityScoreHistory(self._caller)

    @property
    def requirements(self) -> PartnerGraphPartnerSecurityScoreRequirements:
        """`partner.graph.partner_security.score.requirements`."""
        return PartnerGraphPartnerSecurityScoreRequirements(self._caller)

    def get(self, *, expand: str | None = None, **options: Unpack[RestOptions]) -> types.PartnerSecurityScore:
        """Get the security score of the partner.

        In these clouds: global. The service calls it a preview. The example wraps the object in a member value.

        Args:
            expand: What is given too: requirements, history.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/partner-security-partnersecurityscore-get
        """
        given = {"expand": expand}
        return self._value("graph.partner_security.score.get", given, options)


class PartnerGraphPartnerSecurityScoreCustomerInsights(Namespace):
    """`partner.graph.partner_security.score.customer_insights`."""

    __slots__ = ()

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.PartnerSecurityCustomerInsight]:
        """List how much MFA each customer uses.

        In these clouds: global. The service calls it a preview. $skip and $top are not supported.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/partner-security-partnersecurityscore-list-customerinsights
        """
        return self._pages("graph.partner_security.score.customer_insights.list", {}, options)


class PartnerGraphPartnerSecurityScoreHistory(Namespace):
    """`partner.graph.partner_security.score.history`."""

    __slots__ = ()

    def get(self, history_id: str, **options: Unpack[RestOptions]) -> types.PartnerSecurityScoreHistory:
        """Get one change of the security score.

        In these clouds: global. The service calls it a preview.

        Args:
            history_id: The entry of the history.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/partner-security-securityscorehistory-get
        """
        given = {"history_id": history_id}
        return self._value("graph.partner_security.score.history.get", given, options)

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.PartnerSecurityScoreHistory]:
        """List the changes of the security score.

        In these clouds: global. The service calls it a preview.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/partner-security-partnersecurityscore-list-history
        """
        return self._pages("graph.partner_security.score.history.list", {}, options)


class PartnerGraphPartnerSecurityScoreRequirements(Namespace):
    """`partner.graph.partner_security.score.requirements`."""

    __slots__ = ()

    def get(self, requirement_id: str, **options: Unpack[RestOptions]) -> types.PartnerSecurityRequirement:
        """Get one requirement of the security score.

        In these clouds: global. The service calls it a preview.

        Args:
            requirement_id: The requirement, such as securityContactProvided.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/partner-security-securityrequirement-get
        """
        given = {"requirement_id": requirement_id}
        return self._value("graph.partner_security.score.requirements.get", given, options)

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.PartnerSecurityRequirement]:
        """List the requirements of which the security score is made.

        In these clouds: global. The service calls it a preview.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/partner-security-partnersecurityscore-list-requirements
        """
        return self._pages("graph.partner_security.score.requirements.list", {}, options)
