//! How pages are painted on Linux. Without a graphics device the web engine would compose every frame with OpenGL done
//! in software, which takes the processor for whole seconds; painting plainly is then far lighter.

use tauri::WebviewWindow;

/// Lets this window paint plainly where nothing is there to compose for it.
#[cfg(target_os = "linux")]
pub fn suit(window: &WebviewWindow) {
    use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};
    if has_graphics_device() {
        return;
    }
    let told = window.with_webview(|view| {
        if let Some(settings) = view.inner().settings() {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
    });
    if let Err(error) = told {
        tracing::warn!("{error}");
    }
}

/// Elsewhere the system composes.
#[cfg(not(target_os = "linux"))]
pub fn suit(_: &WebviewWindow) {}

/// A device that draws stands in `/dev/dri` as `renderD128` and on.
#[cfg(target_os = "linux")]
fn has_graphics_device() -> bool {
    let Ok(devices) = std::fs::read_dir("/dev/dri") else { return false };
    devices.flatten().any(|device| device.file_name().to_string_lossy().starts_with("renderD"))
}
