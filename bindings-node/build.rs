//! Tells the linker that Node's functions are found when the library is loaded.

fn main() {
    napi_build::setup();
}
