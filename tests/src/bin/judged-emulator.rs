//! The emulator for judges in other languages: plays the built-in world until its standard input ends.
//!
//! Its one argument is a folder. There it writes `ca.pem`, and `ready.json` with all that a judge has to
//! know; then it prints `ready`.

use std::{collections::BTreeMap, error::Error, path::PathBuf};

use partnercenter::Cloud;
use partnercenter_emulator::{Emulator, Options, Role, World, world::TenantKind};
use partnercenter_tests::vectors;
use serde_json::{Value, json};

/// The judges act in the worldwide cloud.
const CLOUD: &str = "global";

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let folder: PathBuf = std::env::args_os().nth(1).ok_or("the folder is missing")?.into();
    std::fs::create_dir_all(&folder)?;
    let emulator = Emulator::start(Options::default()).await?;
    std::fs::write(folder.join("ca.pem"), emulator.ca_pem())?;
    let mut ready = introduction(&emulator).ok_or("the world lacks somebody of the cast")?;
    let vectors = vectors::serve(vectors::all()).await?;
    ready["vectors"] = format!("http://{vectors}").into();
    std::fs::write(folder.join("ready.json"), serde_json::to_vec_pretty(&ready)?)?;
    println!("ready");
    tokio::task::spawn_blocking(|| std::io::copy(&mut std::io::stdin(), &mut std::io::sink()))
        .await??;
    emulator.stop().await;
    Ok(())
}

/// Where everything is, and who is who.
fn introduction(emulator: &Emulator) -> Option<Value> {
    let world = emulator.world();
    Some(json!({
        "origins": Role::ALL.map(|role| (role.name(), origin(emulator, role))).into_iter().collect::<BTreeMap<_, _>>(),
        "proxy": emulator.proxy(),
        // The services of this emulator as the library's own configuration names them.
        "config": configuration(emulator, &world)?,
        "customers": customers(&world),
        "tenant": world.tenant_named(CLOUD, "contoso")?.id,
        "user": world.user_named(CLOUD, "service")?.upn,
        "vault": world.vaults.iter().find(|vault| vault.cloud == CLOUD)?.name,
        "confidential": app(&world, "csp")?,
        "other": app(&world, "cpv")?,
        "public": { "id": world.app_named(CLOUD, "public")?.id },
        // In every cloud, who an app needs to be.
        "clouds": world.clouds.iter().filter_map(|cloud| of_cloud(&world, &cloud.name)).collect::<Value>(),
    }))
}

/// What a binding makes an app of, at the loopback origins.
fn configuration(emulator: &Emulator, world: &World) -> Option<Value> {
    let app = world.app_named(CLOUD, "csp")?;
    Some(json!({
        "clientId": app.id,
        "credential": { "kind": "secret", "secret": app.secrets.first()?.value.expose() },
        "cloud": &*emulator.cloud(&Cloud::global()),
        "proxy": "none",
        "extraRoots": [emulator.ca_pem()],
    }))
}

/// The tenants of the customers, by their short names.
fn customers(world: &World) -> Value {
    let customers = world
        .tenants
        .iter()
        .filter(|tenant| tenant.cloud == CLOUD && tenant.kind == TenantKind::Customer);
    customers.map(|tenant| (tenant.name.clone(), json!(tenant.id))).collect()
}

fn of_cloud(world: &World, cloud: &str) -> Option<Value> {
    let app = world.app_named(cloud, "csp")?;
    Some(json!({
        "name": cloud,
        "tenant": world.tenant_named(cloud, "contoso")?.id,
        "id": app.id,
        "secret": app.secrets.first()?.value.expose(),
    }))
}

/// Without the slash at the end, as people write it.
fn origin(emulator: &Emulator, role: Role) -> String {
    emulator.origin(role).origin().ascii_serialization()
}

fn app(world: &World, name: &str) -> Option<Value> {
    let app = world.app_named(CLOUD, name)?;
    let certificate = app.certificates.first()?;
    Some(json!({
        "id": app.id,
        "secret": app.secrets.first()?.value.expose(),
        "certificate": certificate.pem,
        "key": certificate.private_key.as_ref()?.expose(),
    }))
}
