# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""Resources as services send them. Members may be absent, and services add new ones."""

from __future__ import annotations

from typing import Any, TypedDict

__all__ = [
    "AccessToken",
    "Address",
    "ApplicationConsent",
    "ApplicationGrant",
    "ArmSubscription",
    "BegunSignIn",
    "Customer",
    "CustomerBillingProfile",
    "CustomerCompanyProfile",
    "Enrolment",
    "GraphDomain",
    "GraphOrganization",
    "GraphVerifiedDomain",
    "KeyValuePair",
    "Link",
    "OrganizationProfile",
    "Removed",
    "ResourceAttributes",
    "ResourceLinks",
    "StoredSignIn",
    "TenantFacts",
    "UserCredentials",
    "WithheldToken",
]


class AccessToken(TypedDict, total=False):
    """An access token, and how long it lasts.

    Members:
        token: Secret: the token, for the Authorization header.
        tokenType: Bearer.
        expiresOn: When it stops being valid, in seconds since 1970.
        refreshOn: From when on a newer one is worth asking for, in seconds since 1970.
        tenant: In whose tenant it is valid.
        scopes: What was asked for.
        granted: What was granted, where the service said so.
    """

    token: str
    tokenType: str
    expiresOn: int
    refreshOn: int
    tenant: str
    scopes: str
    granted: str


class Address(TypedDict, total=False):
    """A postal address.

    Members:
        country: ISO country code of two letters. Required in a request.
        city: Required in a request.
        state: Required in a request.
        addressLine1: Required in a request.
        postalCode: Required in a request.

    Source: https://learn.microsoft.com/partner-center/developer/utility-resources
    """

    country: str
    region: str
    city: str
    state: str
    addressLine1: str
    addressLine2: str
    addressLine3: str
    district: str
    postalCode: str
    firstName: str
    middleName: str
    lastName: str
    phoneNumber: str
    emailAddress: str
    id: str


class ApplicationConsent(TypedDict, total=False):
    """What an application may do in a customer's tenant.

    Members:
        applicationId: The application that is consented to. Required in a request.
        applicationGrants: What it is granted. Required in a request.
        displayName: Name of the application.

    Source: https://learn.microsoft.com/partner-center/developer/create-application-consent
    """

    applicationId: str
    applicationGrants: list[ApplicationGrant]
    displayName: str


class ApplicationGrant(TypedDict, total=False):
    """Scopes of one API.

    Members:
        enterpriseApplicationId: The API: 00000003-0000-0000-c000-000000000000 is Microsoft Graph. Required in a
            request.
        scope: Delegated scopes, separated by commas. Required in a request.

    Source: https://learn.microsoft.com/partner-center/developer/create-application-consent
    """

    enterpriseApplicationId: str
    scope: str


class ArmSubscription(TypedDict, total=False):
    """An Azure subscription.

    Members:
        id: /subscriptions/ and the id. Read only.
        subscriptionId: Read only.
        tenantId: Read only.
        displayName: Read only.
        state: One of Enabled, Warned, PastDue, Disabled, Deleted. Read only.
        authorizationSource: Read only.
        subscriptionPolicies: Read only.

    Source: https://learn.microsoft.com/rest/api/resources/resources/subscriptions/list
    """

    id: str
    subscriptionId: str
    tenantId: str
    displayName: str
    state: str
    authorizationSource: str
    subscriptionPolicies: Any


class BegunSignIn(TypedDict, total=False):
    """A sign-in that waits for its answer.

    Members:
        signIn: Its id; keep it with the browser's session.
        authorizeUrl: Where to send the browser.
        expiresInMs: For how many milliseconds it may be finished.
    """

    signIn: str
    authorizeUrl: str
    expiresInMs: int


class Customer(TypedDict, total=False):
    """A customer of a partner.

    Members:
        id: Tenant id of the customer. Read only.
        commerceId: Id of the customer in commerce.
        relationshipToPartner: One of unknown, reseller, advisor, syndication, microsoft_support, none.
        allowDelegatedAccess: Whether the customer lets the partner administer its tenant by DAP.
        userCredentials: Of the first admin; only in the answer that creates the customer. Read only.
        customDomains: Domains of the customer. Read only.
        associatedPartnerId: MPN id of the indirect reseller.
        enableGDAPByDefault: Whether a new customer gets the default GDAP relationship.
        links: Read only.
        attributes: Read only.

    Source: https://learn.microsoft.com/partner-center/developer/customer-resources
    """

    id: str
    commerceId: str
    companyProfile: CustomerCompanyProfile
    billingProfile: CustomerBillingProfile
    relationshipToPartner: str
    allowDelegatedAccess: bool
    userCredentials: UserCredentials
    customDomains: list[str]
    associatedPartnerId: str
    enableGDAPByDefault: bool
    links: ResourceLinks
    attributes: ResourceAttributes


class CustomerBillingProfile(TypedDict, total=False):
    """Where a customer's bills go.

    Members:
        id: Read only.
        culture: Such as en-US.
        language: Such as en.
        links: Read only.
        attributes: Read only.

    Source: https://learn.microsoft.com/partner-center/developer/customer-resources
    """

    id: str
    firstName: str
    lastName: str
    email: str
    culture: str
    language: str
    companyName: str
    defaultAddress: Address
    links: ResourceLinks
    attributes: ResourceAttributes


class CustomerCompanyProfile(TypedDict, total=False):
    """The company of a customer.

    Members:
        tenantId: Tenant id of the customer. Read only.
        domain: Domain, such as fabrikam.onmicrosoft.com.
        organizationRegistrationNumber: Tax or registration number, where the country asks for it.
        links: Read only.
        attributes: Read only.

    Source: https://learn.microsoft.com/partner-center/developer/customer-resources
    """

    tenantId: str
    domain: str
    companyName: str
    organizationRegistrationNumber: str
    address: Address
    email: str
    links: ResourceLinks
    attributes: ResourceAttributes


class Enrolment(TypedDict, total=False):
    """A sign-in that was accepted, after its refresh token has been stored.

    Members:
        partner: The partner's tenant.
        user: User principal name.
        userId: Object id of the user in the partner's tenant.
        amr: How the person signed in, as the access token says.
        mfa: What is known about the MFA. One of proved, claimed, overridden, unknown.
        flow: How the token was obtained. One of authorization_code, device_code, imported.
        signedIn: When. ISO 8601.
        store: Where the refresh token was stored, in a few words.
        warnings: What somebody should know about it.
    """

    partner: str
    user: str
    userId: str
    amr: list[str]
    mfa: str
    flow: str
    signedIn: str
    store: str
    warnings: list[str]


class GraphDomain(TypedDict, total=False):
    """A domain of a tenant.

    Members:
        id: The domain's name. Read only.
        authenticationType: One of Managed, Federated. Read only.
        isAdminManaged: Read only.
        isDefault: Whether new users are in it.
        isInitial: Whether it is the tenant's onmicrosoft.com domain. Read only.
        isRoot: Read only.
        isVerified: Read only.
        supportedServices: Such as Email.

    Source: https://learn.microsoft.com/graph/api/resources/domain
    """

    id: str
    authenticationType: str
    isAdminManaged: bool
    isDefault: bool
    isInitial: bool
    isRoot: bool
    isVerified: bool
    supportedServices: list[str]


class GraphOrganization(TypedDict, total=False):
    """A tenant as an organization.

    Members:
        id: Tenant id. Read only.
        tenantType: Such as AAD. Read only.
        countryLetterCode: ISO country code of two letters. Read only.
        verifiedDomains: Read only.
        assignedPlans: Read only.

    Source: https://learn.microsoft.com/graph/api/resources/organization
    """

    id: str
    displayName: str
    tenantType: str
    countryLetterCode: str
    verifiedDomains: list[GraphVerifiedDomain]
    assignedPlans: list[Any]
    technicalNotificationMails: list[str]


class GraphVerifiedDomain(TypedDict, total=False):
    """A domain that a tenant has proved to own.

    Members:
        type: Managed or Federated.

    Source: https://learn.microsoft.com/graph/api/resources/verifieddomain
    """

    name: str
    type: str
    capabilities: str
    isDefault: bool
    isInitial: bool


class KeyValuePair(TypedDict, total=False):
    """A name and a value.

    Source: https://learn.microsoft.com/partner-center/developer/utility-resources
    """

    key: str
    value: str


class Link(TypedDict, total=False):
    """Where something is, and how it is asked for.

    Members:
        uri: Relative to the service's base. Read only.
        method: HTTP method. Read only.
        headers: To be sent with the request. Read only.
        body: Read only.

    Source: https://learn.microsoft.com/partner-center/developer/utility-resources
    """

    uri: str
    method: str
    headers: list[KeyValuePair]
    body: str


class OrganizationProfile(TypedDict, total=False):
    """The partner's organization.

    Members:
        id: Read only.
        tenantId: Tenant id of the partner. Read only.
        language: Such as en.
        culture: Such as en-US.
        profileType: Read only.
        links: Read only.
        attributes: Read only.

    Source: https://learn.microsoft.com/partner-center/developer/profile-resources
    """

    id: str
    companyName: str
    defaultAddress: Address
    tenantId: str
    domain: str
    email: str
    language: str
    culture: str
    profileType: str
    firstName: str
    lastName: str
    address: Address
    organizationRegistrationNumber: str
    links: ResourceLinks
    attributes: ResourceAttributes


class Removed(TypedDict, total=False):
    """Whether something was there to be removed.

    Members:
        removed: Whether it was there.
    """

    removed: bool


class ResourceAttributes(TypedDict, total=False):
    """What Partner Center says about a resource.

    Members:
        etag: Version, for a later update.
        objectType: Name of the resource's type. Read only.

    Source: https://learn.microsoft.com/partner-center/developer/utility-resources
    """

    etag: str
    objectType: str


class ResourceLinks(TypedDict, total=False):
    """Links of a resource or a page.

    Source: https://learn.microsoft.com/partner-center/developer/utility-resources
    """

    self: Link
    next: Link
    previous: Link


class StoredSignIn(TypedDict, total=False):
    """What is known about a stored refresh token; never the token.

    Members:
        partner: The partner's tenant.
        user: User principal name.
        userId: Object id of the user in the partner's tenant.
        amr: How the person signed in, as the access token said.
        mfa: What is known about the MFA. One of proved, claimed, overridden, unknown.
        flow: How the token was obtained. One of authorization_code, device_code, imported.
        issued: When this very token was issued. ISO 8601.
        signedIn: When the person signed in, or the token was imported. ISO 8601.
        expires: When the token dies if it is not used until then, as far as can be told. ISO 8601.
        store: Where it is stored, in a few words.
    """

    partner: str
    user: str
    userId: str
    amr: list[str]
    mfa: str
    flow: str
    issued: str
    signedIn: str
    expires: str
    store: str


class TenantFacts(TypedDict, total=False):
    """What a tenant's metadata says about it.

    Members:
        tenant: The tenant's id.
        cloud: Name of the cloud that it belongs to.
        issuer: Who issues its tokens.
        region: Such as EU, NA or USGov.
        subRegion: Such as GCC, DODCON or DOD.
        graphHost: The host of its Microsoft Graph.
    """

    tenant: str
    cloud: str
    issuer: str
    region: str
    subRegion: str
    graphHost: str


class UserCredentials(TypedDict, total=False):
    """How somebody signs in for the first time.

    Members:
        password: Secret: shown once.

    Source: https://learn.microsoft.com/partner-center/developer/user-resources
    """

    userName: str
    password: str


class WithheldToken(TypedDict, total=False):
    """A token that is not asked for at the moment.

    Members:
        tenant: In whose tenant.
        appOnly: Whether the app asks alone.
        scopes: What was asked for.
        error: The refusal: an error's envelope.
        remainingMs: For how many milliseconds it is withheld.
    """

    tenant: str
    appOnly: bool
    scopes: str
    error: Any
    remainingMs: int
