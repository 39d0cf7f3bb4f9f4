use std::{net::SocketAddr, sync::Arc};

use axum::{
    Json, Router,
    body::Bytes,
    extract::{Path, State},
    routing::{get, post},
};
use http::StatusCode;
use serde_json::{Value, json};

use super::{
    case::Case,
    run::{Action, Run, Runs},
};

struct Served {
    cases: Vec<Case>,
    runs: Runs,
}

type Answer = Result<Json<Value>, (StatusCode, String)>;

/// Lets runners in other languages play the cases, over plain HTTP on loopback; gives the address.
///
/// # Errors
/// When no port can be had.
pub async fn serve(cases: Vec<Case>) -> std::io::Result<SocketAddr> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let served = Arc::new(Served { cases, runs: Runs::default() });
    let routes = Router::new()
        .route("/cases", get(cases_by_name))
        .route("/cases/{number}", post(begin))
        .route("/runs/{run}", post(next))
        .route("/runs/{run}/host", post(ask))
        .route("/runs/{run}/requests/{count}", get(arrived))
        .with_state(served);
    tokio::spawn(async move { axum::serve(listener, routes).await });
    Ok(address)
}

async fn cases_by_name(State(served): State<Arc<Served>>) -> Json<Value> {
    let shown = |(number, case): (usize, &Case)| {
        let host = !case.host.is_empty();
        let set = case.set.name();
        let mut shown = json!({ "number": number, "name": case.name, "host": host, "set": set });
        if let Some(why) = &case.skipped {
            shown["skipped"] = why.as_str().into();
        }
        shown
    };
    Json(served.cases.iter().enumerate().map(shown).collect())
}

async fn begin(State(served): State<Arc<Served>>, Path(number): Path<usize>) -> Answer {
    let case = served.cases.get(number).ok_or_else(|| nothing("case"))?;
    let run = Run::begin(case.clone()).await;
    let (number, run) = served.runs.keep(run);
    let action = run.lock().next(None);
    Ok(Json(json!({ "run": number, "action": action })))
}

async fn next(
    State(served): State<Arc<Served>>,
    Path(number): Path<u64>,
    Json(outcome): Json<Value>,
) -> Answer {
    let run = served.runs.find(number).ok_or_else(|| nothing("run"))?;
    let action = run.lock().next(Some(outcome));
    if matches!(action, Action::End { .. }) {
        served.runs.end(number);
    }
    Ok(Json(json!({ "run": number, "action": action })))
}

async fn ask(State(served): State<Arc<Served>>, Path(number): Path<u64>, body: Bytes) -> Answer {
    let run = served.runs.find(number).ok_or_else(|| nothing("run"))?;
    let request: Value = serde_json::from_slice(&body).unwrap_or_default();
    let kind = request["kind"].as_str().unwrap_or_default();
    let payload = request["payload"].to_string();
    let asked = run.lock().asked(kind);
    Ok(Json(match asked.answer(payload.as_bytes()).await {
        Some((failed, reply)) => json!({ "failed": failed, "reply": reply }),
        None => json!({ "silent": true }),
    }))
}

async fn arrived(
    State(served): State<Arc<Served>>,
    Path((number, count)): Path<(u64, usize)>,
) -> Answer {
    let run = served.runs.find(number).ok_or_else(|| nothing("run"))?;
    let arrived = run.lock().arrived(count);
    arrived.await;
    Ok(Json(Value::Null))
}

fn nothing(what: &str) -> (StatusCode, String) {
    (StatusCode::NOT_FOUND, format!("there is no such {what}"))
}
