//! What is in a secret, and which secrets are ours.

use partnercenter::{
    ErrorKind,
    store::{Account, Flow, MfaVerdict, TokenStore},
};

use partnercenter_tests::vault_model::CLIENT;

use crate::{PARTNER, key, loaded, model, moment, previous, record, save, soon, store};

const DAY: u64 = 86_400;

#[tokio::test]
async fn a_record_comes_back_as_it_was_saved() {
    let model = model().await;
    let store = store(&model, "{partner}");
    assert_eq!(loaded(&store).await, None);
    let version = save(&store, "1.refresh-token", 60).await;
    let stored = store.load(&key(), soon()).await.unwrap().unwrap();
    let (found, want) = (stored.record, record("1.refresh-token", 60));
    assert_eq!(stored.version, version);
    assert_eq!(
        (found.token, found.issued, found.signed_in),
        (want.token, want.issued, want.signed_in)
    );
    assert_eq!((found.user, found.user_id), (want.user, want.user_id));
    assert_eq!((found.flow, found.amr, found.mfa), (want.flow, want.amr, want.mfa));
    assert_eq!(store.describe(), "vault localhost");
    assert!(store.identity().contains(CLIENT));
}

#[tokio::test]
async fn everything_but_the_token_is_in_tags() {
    let model = model().await;
    save(&store(&model, "{partner}"), "1.refresh-token", 60).await;
    let version = model.versions(PARTNER).pop().unwrap();
    assert_eq!(version.value, "1.refresh-token");
    let tags: Vec<_> = version.tags.keys().map(String::as_str).collect();
    assert_eq!(tags, ["amr", "appid", "flow", "issued", "mfa", "oid", "signed_in", "tid", "upn"]);
    assert_eq!(version.tags["tid"], PARTNER);
    assert_eq!(version.tags["appid"], CLIENT);
    assert_eq!(version.tags["amr"], "pwd mfa");
    assert_eq!(version.tags["flow"], "authorization_code");
    assert!(version.tags.values().all(|value| !value.contains("1.refresh-token")));
    let issued = moment(60).duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
    let expires = version.expires.unwrap();
    assert!(expires.abs_diff(issued + 90 * DAY) <= 1, "{expires}");
}

#[tokio::test]
async fn a_plain_secret_of_another_program_is_read_and_replaced() {
    let model = model().await;
    model.plant(PARTNER, " 0.sample-token\r\n");
    let store = store(&model, "{partner}");
    let stored = store.load(&key(), soon()).await.unwrap().unwrap();
    assert_eq!(stored.record.token.expose(), "0.sample-token");
    assert_eq!((stored.record.flow, stored.record.mfa), (Flow::Imported, MfaVerdict::Unknown));
    assert!(stored.record.issued <= std::time::SystemTime::now());
    let newer = record("1.ours", 0);
    store.save(&key(), &newer, Some(&stored.version), soon()).await.unwrap();
    assert_eq!(loaded(&store).await.as_deref(), Some("1.ours"));
    assert_eq!(previous(&store).await.as_deref(), Some("0.sample-token"));
}

#[tokio::test]
async fn the_layout_of_cipp_and_one_with_the_app_in_it() {
    let model = model().await;
    model.plant("RefreshToken", "0.cipp-token");
    assert_eq!(loaded(&store(&model, "RefreshToken")).await.as_deref(), Some("0.cipp-token"));
    let both = store(&model, "{partner}-{client}");
    save(&both, "1.both", 0).await;
    assert_eq!(model.versions(&format!("{PARTNER}-{CLIENT}")).len(), 1);
}

#[tokio::test]
async fn a_broken_value_is_refused_by_name_and_can_be_replaced() {
    let model = model().await;
    let store = store(&model, "{partner}");
    for broken in ["", "0.cut\nby a terminal"] {
        model.plant(PARTNER, broken);
        let error = store.load(&key(), soon()).await.unwrap_err();
        assert_eq!(error.kind, ErrorKind::Configuration);
        assert!(error.message.contains(PARTNER), "{error}");
        assert!(!error.message.contains("terminal\""), "{error}");
    }
    store.save(&key(), &record("1.new", 0), None, soon()).await.unwrap();
    assert_eq!(loaded(&store).await.as_deref(), Some("1.new"));
}

#[tokio::test]
async fn the_record_of_another_app_is_neither_read_nor_overwritten_nor_deleted() {
    let model = model().await;
    let store = store(&model, "{partner}");
    save(&store, "1.theirs", 0).await;
    let mut other = key();
    other.client = "6a1c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0e".parse().unwrap();
    let refusals = [
        store.load(&other, soon()).await.unwrap_err(),
        store.save(&other, &record("1.ours", 0), None, soon()).await.unwrap_err(),
        store.delete(&other, soon()).await.unwrap_err(),
        store.load_previous(&other, soon()).await.unwrap_err(),
    ];
    for error in refusals {
        assert_eq!(error.kind, ErrorKind::Configuration);
        assert!(error.message.contains("another app"), "{error}");
        assert!(error.hint.as_ref().unwrap().contains("{client}"));
    }
    assert_eq!(model.versions(PARTNER).len(), 1);
}

#[tokio::test]
async fn accounts_have_secrets_of_their_own() {
    let model = model().await;
    let store = store(&model, "{partner}");
    save(&store, "1.service", 0).await;
    let mut anna = key();
    anna.account = Some(Account::try_from("Anna@contoso.com".to_owned()).unwrap());
    assert!(store.load(&anna, soon()).await.unwrap().is_none());
    store.save(&anna, &record("1.anna", 0), None, soon()).await.unwrap();
    assert_eq!(loaded(&store).await.as_deref(), Some("1.service"));
    let listed = store.list(soon()).await.unwrap();
    let accounts: Vec<_> = listed.iter().map(|one| one.key.account.as_ref()).collect();
    assert_eq!(accounts, [None, anna.account.as_ref()]);
    assert!(store.delete(&anna, soon()).await.unwrap());
    assert_eq!(loaded(&store).await.as_deref(), Some("1.service"));
}

#[tokio::test]
async fn a_list_of_many_pages_has_ours_and_only_ours() {
    let model = model().await;
    let store = store(&model, "{partner}");
    for number in 0..4 {
        model.plant(&format!("other-{number}"), "x");
    }
    model.plant("9f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0f", "0.plain");
    let (mut keys, mut issued) = (Vec::new(), Vec::new());
    for number in 0..7 {
        let mut key = key();
        key.partner = format!("{number}b0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0b").parse().unwrap();
        let record = record("1.x", number);
        store.save(&key, &record, None, soon()).await.unwrap();
        keys.push(key);
        issued.push(record.issued);
    }
    let listed = store.list(soon()).await.unwrap();
    assert_eq!(listed.iter().map(|one| one.key.clone()).collect::<Vec<_>>(), keys);
    assert_eq!(listed[3].issued, Some(issued[3]));
    assert_eq!(listed[3].user.as_deref(), Some("svc-partner@contoso.com"));
    // Ours, but in another layout: a key would not lead to it.
    assert!(crate::store(&model, "x-{partner}").list(soon()).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_token_that_is_too_long_is_refused_before_anything_is_written() {
    let model = model().await;
    let store = store(&model, "{partner}");
    let error =
        store.save(&key(), &record(&"t".repeat(26_000), 0), None, soon()).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Store);
    assert!(model.versions(PARTNER).is_empty());
    store.save(&key(), &record(&"t".repeat(25 << 10), 0), None, soon()).await.unwrap();
}

#[tokio::test]
async fn times_are_the_vaults_where_clocks_differ() {
    let model = model().await;
    for ahead in [-7_200, 0, 7_200] {
        model.clock_ahead(ahead);
        let store = store(&model, "{partner}");
        let version = save(&store, "1.x", 60).await;
        let stored = store.load(&key(), soon()).await.unwrap().unwrap();
        assert_eq!(stored.version, version);
        let off = stored.record.issued.duration_since(moment(60));
        assert!(off.unwrap_or_else(|error| error.duration()).as_secs() <= 5);
        let tag = model.versions(PARTNER).pop().unwrap().tags["issued"].clone();
        let vault =
            i64::try_from(moment(60).duration_since(std::time::UNIX_EPOCH).unwrap().as_secs());
        let tagged =
            time::OffsetDateTime::parse(&tag, &time::format_description::well_known::Rfc3339);
        assert!((tagged.unwrap().unix_timestamp() - vault.unwrap() - ahead).abs() <= 5, "{tag}");
    }
}

#[tokio::test]
async fn a_clock_that_was_years_ahead_does_not_win_for_years() {
    let model = model().await;
    let store = store(&model, "{partner}");
    let mut future = record("1.future", 0);
    future.issued = moment(0) + std::time::Duration::from_secs(700 * DAY);
    store.save(&key(), &future, None, soon()).await.unwrap();
    let now = store.load(&key(), soon()).await.unwrap().unwrap();
    assert!(now.record.issued <= moment(0) + std::time::Duration::from_secs(2));
    store.save(&key(), &record("1.today", 0), Some(&now.version), soon()).await.unwrap();
    assert_eq!(loaded(&store).await.as_deref(), Some("1.today"));
}
