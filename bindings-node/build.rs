//! Tells the linker that Node's functions are found when the library is loaded, and that what is shipped
//! carries no names of functions that nobody calls by name.

fn main() {
    napi_build::setup();
    let is_set_to = |name: &str, value: &str| std::env::var(name).is_ok_and(|set| set == value);
    if is_set_to("PROFILE", "release") && is_set_to("CARGO_CFG_TARGET_OS", "linux") {
        println!("cargo:rustc-cdylib-link-arg=-Wl,--strip-all");
    }
}
