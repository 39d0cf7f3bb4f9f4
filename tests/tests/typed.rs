//! Methods of the library that take and give structs, against the emulator.
#![allow(clippy::unwrap_used)]

use partnercenter::{
    Cloud, ErrorKind,
    operations::Options,
    time::Deadline,
    typed::{
        methods::{CustomersListOptions, GraphDomainsListOptions},
        resources::{
            ApplicationConsent, ApplicationGrant, BilledUsageExportRequest, BillingExportManifest,
        },
    },
};
use partnercenter_tests::bed::{Bed, Way};
use uuid::Uuid;

const GRAPH: &str = "00000003-0000-0000-c000-000000000000";

#[tokio::test]
async fn customers_are_listed_and_read_as_structs() {
    let bed = Bed::start().await;
    let cloud = Cloud::global();
    let partner = bed.partner(&cloud, Way::Proxied).await;

    let few = CustomersListOptions { size: Some(1), ..CustomersListOptions::default() };
    let mut pages = partner.customers().list(few).pages().unwrap();
    let mut names = Vec::new();
    while let Some(page) = pages.next().await.unwrap() {
        assert!(page.items.len() <= 1, "one to a page");
        assert!(page.page.answer.request_id.is_some());
        names.extend(
            page.items
                .into_iter()
                .map(|customer| customer.company_profile.unwrap().company_name.unwrap()),
        );
    }
    let all = partner.customers().list(CustomersListOptions::default()).all().await.unwrap();
    assert!(names.len() > 1 && names.len() == all.len(), "{names:?}");

    let adatum = partner.customer(bed.tenant(&cloud, "adatum"));
    let correlation_id = Uuid::from_u128(7);
    let mut options = Options::default();
    options.correlation_id = Some(correlation_id);
    let customer = adatum.get().options(options).await.unwrap();
    assert_eq!(customer.id.as_deref(), Some(adatum.tenant().to_string().as_str()));
    assert_eq!(customer.correlation_id(), Some(correlation_id.to_string().as_str()));
    assert!(customer.request_id().is_some());
}

#[tokio::test]
async fn a_body_is_sent_as_it_was_built_and_refusals_are_errors() {
    let bed = Bed::start().await;
    let cloud = Cloud::global();
    let partner = bed.partner(&cloud, Way::Proxied).await;
    let adatum = partner.customer(bed.tenant(&cloud, "adatum"));
    let consent = ApplicationConsent {
        application_id: Some(partner.app().client().to_string()),
        application_grants: Some(vec![ApplicationGrant {
            enterprise_application_id: Some(GRAPH.into()),
            scope: Some("Domain.Read.All".into()),
            ..ApplicationGrant::default()
        }]),
        ..ApplicationConsent::default()
    };
    let made = adatum.application_consents().create(&consent).await.unwrap();
    assert_eq!(made.answer.status, 201);
    assert_eq!(made.application_id, consent.application_id);
    let domains =
        adatum.graph().domains().list(GraphDomainsListOptions::default()).all().await.unwrap();
    assert!(domains.iter().any(|domain| domain.is_initial == Some(true)));

    let error = adatum.application_consents().create(&consent).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Conflict);
}

#[tokio::test]
async fn work_gives_its_result_as_a_struct() {
    let bed = Bed::start().await;
    bed.emulator.change(|world| {
        (world.exports.retry_after, world.exports.records, world.exports.blobs) = (0, 30, 3);
    });
    let cloud = Cloud::global();
    let partner = bed.partner(&cloud, Way::Proxied).await;
    let wish = BilledUsageExportRequest {
        invoice_id: Some("G000024135".into()),
        ..BilledUsageExportRequest::default()
    };
    let mut work = partner.graph().billing().billed_usage().export(&wish).await.unwrap();
    assert!(!work.progress().done);
    assert!(work.result().is_err(), "it is not done yet");
    let manifest = work.wait(Deadline::default()).await.unwrap();
    assert_eq!(manifest.blob_count, Some(3));
    let mut records = work.records(Deadline::default()).await.unwrap();
    let mut count = 0;
    while let Some(batch) = records.next(Deadline::default()).await.unwrap() {
        count += batch.records;
    }
    assert_eq!(count, 30);

    let ticket = work.ticket().unwrap().clone();
    let mut again = partner.resume_as::<BillingExportManifest>(ticket).unwrap();
    assert_eq!(again.wait(Deadline::default()).await.unwrap().blob_count, Some(3));
    let error = again.cancel(Deadline::default()).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Unsupported);
}

#[tokio::test]
async fn a_file_is_read_and_saved() {
    let bed = Bed::start().await;
    let cloud = Cloud::global();
    let partner = bed.partner(&cloud, Way::Proxied).await;
    let statement = || partner.invoices().statement().get("G000024135").download().unwrap();
    let bytes = statement().read(1 << 20, Deadline::default()).await.unwrap();
    assert!(bytes.starts_with(b"%PDF"));
    let folder = tempfile::tempdir().unwrap();
    let facts = statement().save(folder.path()).finish().await.unwrap();
    assert_eq!(facts.content_type.as_deref(), Some("application/pdf"));
    assert_eq!(std::fs::read(facts.path.unwrap()).unwrap(), bytes);
}
