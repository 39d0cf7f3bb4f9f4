//! Who may enrol, and how they must have signed in.

use std::time::Duration;

use partnercenter::{
    Error, ErrorKind, Result,
    auth::{MfaPolicy, SignInOptions},
    cloud::Service,
    store::{
        Account, Listed, MemoryStore, MfaVerdict, RecordKey, RefreshTokenRecord, Stored,
        TokenStore, Version,
    },
    time::Deadline,
};
use partnercenter_emulator::{Action, Fault, Person, Role, world::Moment};

use crate::stage::{Stage, WEBSITE, adele, carried, deadline, options};

#[tokio::test]
async fn without_mfa_nothing_is_stored() {
    let stage = Stage::start().await;
    for actor in [stage.app(), stage.app_v1()] {
        let contoso = stage.tenant("contoso");
        for person in [adele().without_mfa(), Person::new("bert")] {
            let error = actor.sign_in(&stage, SignInOptions::default(), &person).await.unwrap_err();
            assert_eq!(error.kind, ErrorKind::MfaRequired, "{error:?}");
            assert!(error.message.contains("pwd"), "{}", error.message);
            assert!(actor.is_store_empty().await);
            let again = actor.app.partner(contoso).service_token(Service::PartnerCenter).await;
            assert_eq!(again.unwrap_err().kind, ErrorKind::SignInRequired, "nor cached");
        }
        // One who is stored already stays when a worse sign-in follows.
        actor.sign_in(&stage, SignInOptions::default(), &adele()).await.unwrap();
        let stored = actor.stored(contoso).await.unwrap();
        actor.sign_in(&stage, SignInOptions::default(), &adele().without_mfa()).await.unwrap_err();
        assert_eq!(actor.stored(contoso).await.unwrap(), stored);
    }
}

#[tokio::test]
async fn it_can_be_overridden_by_name_and_that_stays_in_the_record() {
    let stage = Stage::start().await;
    let actor = stage.app();
    let wish = options(|options| options.mfa = MfaPolicy::Override);
    let enrolment = actor.sign_in(&stage, wish, &Person::new("bert")).await.unwrap();
    assert_eq!(enrolment.mfa, MfaVerdict::Overridden);
    assert!(enrolment.warnings[0].contains("without MFA"));
    let partner = actor.app.partner(stage.tenant("contoso"));
    let stored = partner.stored_sign_in(deadline()).await.unwrap().unwrap();
    assert_eq!((stored.mfa, stored.amr), (MfaVerdict::Overridden, vec!["pwd".to_owned()]));
}

#[tokio::test]
async fn partner_center_has_the_last_word() {
    let stage = Stage::start().await;
    let answer = |status: u16, compliant: Option<&str>| {
        let fault = Fault::new(Action::Status {
            status,
            retry_after: None,
            body: Some("{}".into()),
            content_type: None,
        });
        match compliant {
            Some(value) => fault.header("isMfaCompliant", value),
            None => fault,
        }
    };
    for (fault, verdict) in [
        (answer(200, Some("True")), Some(MfaVerdict::Proved)),
        (answer(200, Some("false")), None),
        (answer(403, Some("false")), None),
        (answer(200, None), Some(MfaVerdict::Claimed)),
        (answer(403, None), Some(MfaVerdict::Claimed)),
        (answer(503, None).always(), Some(MfaVerdict::Claimed)),
        (
            Fault::new(Action::Cut(partnercenter_emulator::Stage::BeforeHeaders)).always(),
            Some(MfaVerdict::Claimed),
        ),
        (
            Fault::new(Action::PartnerCenter {
                status: 401,
                code: "900421".into(),
                description: "MFA required".into(),
            }),
            None,
        ),
    ] {
        let actor = stage.app();
        stage.emulator.inject(fault.clone().on(Role::PartnerCenter));
        let outcome = actor.sign_in(&stage, SignInOptions::default(), &adele()).await;
        stage.emulator.clear_faults();
        match (outcome, verdict) {
            (Ok(enrolment), Some(verdict)) => {
                assert_eq!(enrolment.mfa, verdict, "{fault:?}");
                assert_eq!(enrolment.warnings.is_empty(), verdict == MfaVerdict::Proved);
            }
            (Err(error), None) => {
                assert_eq!(error.kind, ErrorKind::MfaRequired, "{fault:?}");
                assert!(actor.is_store_empty().await);
            }
            (outcome, verdict) => panic!("{fault:?}: {outcome:?} instead of {verdict:?}"),
        }
    }
    let probe = stage.requests_to("/profiles/organization");
    assert!(probe.iter().all(|request| request.header("validatemfa") == Some("true")));
}

#[tokio::test]
async fn only_the_wished_partner_and_those_on_the_list_may_enrol() {
    let stage = Stage::start().await;
    let actor = stage.app();
    let (contoso, northwind) = (stage.tenant("contoso"), stage.tenant("northwind"));
    let list = |tenants: &[partnercenter::TenantId]| {
        options(|options| options.allowed_partners = tenants.to_vec())
    };
    for (wish, person, allowed) in [
        (SignInOptions::default(), "nina", true),
        (list(&[contoso, northwind]), "nina", true),
        (list(&[contoso]), "nina", false),
        (list(&[northwind]), "adele", false),
    ] {
        let outcome = actor.sign_in(&stage, wish, &Person::new(person)).await;
        match outcome {
            Ok(enrolment) => assert!(allowed, "{enrolment:?}"),
            Err(error) => {
                assert!(!allowed, "{error:?}");
                assert_eq!(error.kind, ErrorKind::AccessDenied);
            }
        }
    }
    assert!(actor.stored(northwind).await.is_some());
    assert!(actor.stored(contoso).await.is_none());
}

#[tokio::test]
async fn an_account_is_the_person_that_it_names() {
    let stage = Stage::start().await;
    let actor = stage.app();
    let contoso = stage.tenant("contoso");
    let named = |name: &str| {
        let account = Account::try_from(name.to_owned()).unwrap();
        options(|options| options.account = Some(account))
    };
    let wish = named("service@contoso.onmicrosoft.com");
    let error = actor.sign_in(&stage, wish, &adele()).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::AccessDenied);
    assert!(actor.is_store_empty().await);
    for name in ["Adele@contoso.onmicrosoft.com", "service@contoso.onmicrosoft.com"] {
        let person = Person::new(name.split('@').next().unwrap().to_lowercase());
        actor.sign_in(&stage, named(name), &person).await.unwrap();
        let partner = actor.app.partner(contoso).account(name).unwrap();
        let stored = partner.stored_sign_in(deadline()).await.unwrap().unwrap();
        assert_eq!(stored.user.unwrap(), name.to_lowercase());
    }
    assert!(actor.stored(contoso).await.is_none(), "the usual account is none of them");
}

#[tokio::test]
async fn an_authentication_context_must_be_met() {
    let stage = Stage::start().await;
    let actor = stage.app();
    let wish = || options(|options| options.authentication_context = Some("c1".into()));
    actor.sign_in(&stage, wish(), &adele()).await.unwrap();
    // Taken out of the address by whoever does not want to meet it.
    let sign_in = actor.begin(wish()).await.unwrap();
    let mut url = sign_in.authorize_url().clone();
    let pairs: Vec<_> =
        url.query_pairs().into_owned().filter(|(name, _)| name != "claims").collect();
    url.query_pairs_mut().clear().extend_pairs(pairs);
    let answer = stage.emulator.sign_in(&url, &adele()).unwrap();
    let error = sign_in.finish(carried(&answer), deadline()).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::MfaRequired, "{error:?}");
}

#[tokio::test]
async fn a_new_sign_in_takes_effect_at_once_and_a_sign_out_too() {
    let stage = Stage::start().await;
    let actor = stage.app();
    let contoso = stage.tenant("contoso");
    let partner = actor.app.partner(contoso);
    actor.sign_in(&stage, SignInOptions::default(), &adele()).await.unwrap();
    partner.service_token(Service::Graph).await.unwrap();
    stage.clock.advance(Duration::from_secs(3));
    stage.emulator.change(|world| {
        let user = world.users.iter_mut().find(|user| user.name == "adele").unwrap();
        user.revoked = Some(Moment::in_days(0));
    });
    stage.clock.advance(Duration::from_secs(7200));
    for _ in 0..3 {
        stage.emulator.clear_requests();
        let error = partner.service_token(Service::Graph).await.unwrap_err();
        assert_eq!(error.kind, ErrorKind::SignInRequired);
    }
    assert_eq!(stage.token_requests(), 0, "the refusal is kept in mind");
    assert_eq!(actor.app.withheld().len(), 1);
    actor.sign_in(&stage, SignInOptions::default(), &adele()).await.unwrap();
    assert!(actor.app.withheld().is_empty());
    partner.service_token(Service::Graph).await.unwrap();

    let stored = partner.stored_sign_in(deadline()).await.unwrap().unwrap();
    assert!(!format!("{stored:?}").contains(actor.stored(contoso).await.unwrap().expose()));
    let life = stored.expires.duration_since(stored.issued).unwrap();
    assert_eq!(life, Duration::from_secs(90 * 86_400));
    assert!(partner.sign_out(deadline()).await.unwrap());
    assert!(!partner.sign_out(deadline()).await.unwrap());
    let error = partner.service_token(Service::Graph).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::SignInRequired);
    assert!(partner.stored_sign_in(deadline()).await.unwrap().is_none());
}

#[tokio::test]
async fn what_was_under_way_for_an_earlier_sign_in_ends_with_it() {
    let stage = Stage::start().await;
    let actor = stage.app();
    let partner = actor.app.partner(stage.tenant("contoso"));
    let slowly = |action| Fault::new(action).grant("refresh_token").delay(Duration::from_secs(5));
    for action in [Action::Proceed, Action::entra(700_082)] {
        let refused = !matches!(action, Action::Proceed);
        actor.sign_in(&stage, SignInOptions::default(), &adele()).await.unwrap();
        stage.emulator.inject(slowly(action));
        let waiting = partner.clone();
        let under_way = tokio::spawn(async move { waiting.service_token(Service::Graph).await });
        stage.redemption_is_under_way().await;
        actor.sign_in(&stage, SignInOptions::default(), &adele()).await.unwrap();
        // Refused, it goes on with the token of the new sign-in.
        under_way.await.unwrap().unwrap();
        assert!(actor.app.withheld().is_empty(), "refused: {refused}");
        stage.emulator.clear_requests();
        partner.service_token(Service::Graph).await.unwrap();
        assert_eq!(stage.token_requests(), 1, "what it brought is not kept (refused: {refused})");
    }

    // The same with a refusal that no other token would help against.
    stage.emulator.inject(slowly(Action::entra(7_000_215)));
    let waiting = partner.clone();
    let under_way = tokio::spawn(async move { waiting.service_token(Service::Arm).await });
    stage.redemption_is_under_way().await;
    actor.sign_in(&stage, SignInOptions::default(), &adele()).await.unwrap();
    assert_eq!(under_way.await.unwrap().unwrap_err().kind, ErrorKind::Credential);
    assert!(actor.app.withheld().is_empty());
    partner.service_token(Service::Arm).await.unwrap();
}

/// A store that is full.
#[derive(Debug, Default)]
struct FullStore(MemoryStore);

#[async_trait::async_trait]
impl TokenStore for FullStore {
    fn describe(&self) -> String {
        "a full disk".into()
    }

    async fn load(&self, key: &RecordKey, deadline: Deadline) -> Result<Option<Stored>> {
        self.0.load(key, deadline).await
    }

    async fn load_previous(&self, key: &RecordKey, deadline: Deadline) -> Result<Option<Stored>> {
        self.0.load_previous(key, deadline).await
    }

    async fn save(
        &self,
        _: &RecordKey,
        _: &RefreshTokenRecord,
        _: Option<&Version>,
        _: Deadline,
    ) -> Result<Version> {
        Err(Error::store("there is no space left"))
    }

    async fn delete(&self, key: &RecordKey, deadline: Deadline) -> Result<bool> {
        self.0.delete(key, deadline).await
    }

    async fn list(&self, deadline: Deadline) -> Result<Vec<Listed>> {
        self.0.list(deadline).await
    }
}

#[tokio::test]
async fn what_could_not_be_stored_is_no_sign_in() {
    let stage = Stage::start().await;
    let actor = stage.app_with_store(std::sync::Arc::new(FullStore::default()));
    let sign_in = actor.begin_sign_in(WEBSITE, SignInOptions::default()).await.unwrap();
    let answer = stage.emulator.sign_in(sign_in.authorize_url(), &adele()).unwrap();
    let error = sign_in.finish(carried(&answer), deadline()).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Store, "{error:?}");
    let partner = actor.partner(stage.tenant("contoso"));
    let error = partner.service_token(Service::PartnerCenter).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::SignInRequired, "nor cached");
}
