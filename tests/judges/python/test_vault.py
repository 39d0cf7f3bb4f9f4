"""azure-keyvault-secrets against the emulator's vault."""

import uuid

import pytest
from azure.core.exceptions import HttpResponseError, ResourceNotFoundError
from azure.identity import ClientSecretCredential
from azure.keyvault.secrets import SecretClient


@pytest.fixture
def vault(emulator):
    app = emulator.confidential
    credential = ClientSecretCredential(emulator.tenant, app["id"], app["secret"], **emulator.addresses.identity)
    return SecretClient(emulator.addresses.vault, credential, **emulator.addresses.keyvault)


@pytest.fixture
def name():
    return f"judged-{uuid.uuid4()}"


def test_a_secret_from_set_to_purge(vault, name):
    first = vault.set_secret(name, "one", tags={"user": "anna"}, content_type="text/plain")
    second = vault.set_secret(name, "two")
    assert vault.get_secret(name).value == "two"
    older = vault.get_secret(name, first.properties.version)
    assert (older.value, older.properties.tags, older.properties.content_type) == (
        "one",
        {"user": "anna"},
        "text/plain",
    )

    assert name in [secret.name for secret in vault.list_properties_of_secrets()]
    versions = {secret.version for secret in vault.list_properties_of_secret_versions(name)}
    assert versions == {first.properties.version, second.properties.version}

    updated = vault.update_secret_properties(name, second.properties.version, tags={"seen": "yes"})
    assert updated.tags == {"seen": "yes"}
    assert vault.update_secret_properties(name, enabled=True).version == second.properties.version

    deletion = vault.begin_delete_secret(name)
    deletion.wait()
    assert deletion.result().recovery_id
    with pytest.raises(ResourceNotFoundError):
        vault.get_secret(name)
    with pytest.raises(HttpResponseError) as conflict:
        vault.set_secret(name, "three")
    assert conflict.value.status_code == 409
    vault.purge_deleted_secret(name)
    with pytest.raises(ResourceNotFoundError):
        vault.get_deleted_secret(name)


def test_a_deleted_secret_is_recovered(vault, name):
    vault.set_secret(name, "one")
    vault.begin_delete_secret(name).wait()
    vault.begin_recover_deleted_secret(name).wait()
    assert vault.get_secret(name).value == "one"


def test_404(vault, name):
    with pytest.raises(ResourceNotFoundError) as missing:
        vault.get_secret(name)
    assert missing.value.error.code == "SecretNotFound"


def test_a_claims_challenge_is_answered(vault, name, emulator):
    vault.set_secret(name, "one")
    with emulator.challenged():
        assert vault.get_secret(name).value == "one"
