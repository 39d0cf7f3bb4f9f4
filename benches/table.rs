//! What the operation table costs: it is static, so nothing is made at the start, and a row is found by a binary
//! search over its id.

#![allow(missing_docs, clippy::unwrap_used)]

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use partnercenter::operations::{all, find, find_procedure, named};

fn lookups(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("table");
    group.throughput(Throughput::Elements(all().len() as u64));
    group.bench_function("find every row", |bencher| {
        bencher.iter(|| all().iter().filter(|row| find(black_box(row.id)).is_some()).count());
    });
    group.throughput(Throughput::Elements(1));
    group.bench_function("find a procedure", |bencher| {
        bencher.iter(|| find_procedure(black_box("tokens.get")).unwrap().id);
    });
    group.bench_function("name the near miss of a name that is none", |bencher| {
        bencher.iter(|| named(black_box("customers.subscription.list")).unwrap_err());
    });
    group.finish();
}

criterion_group!(benches, lookups);
criterion_main!(benches);
