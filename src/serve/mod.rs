//! A server for the finished site, which answers as a good static host would.

mod headers;

use axum::body::Body;
use axum::extract::Request;
use axum::http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use axum::{Router, routing::any_service};
use headers::Rules;
use std::io::ErrorKind;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use tokio::net::TcpListener;
use tower::{ServiceExt, service_fn};
use tower_http::services::{ServeDir, ServeFile};

/// Serves a folder at `127.0.0.1` until the process is told to stop, and prints the address once it answers.
pub fn serve(dist: &Path, port: u16) -> Result<(), String> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let runtime = runtime.map_err(|error| format!("The server could not start its threads: {error}."))?;
    runtime.block_on(async {
        let (address, server) = bind(dist, port).await?;
        println!("http://{address}/");
        tokio::select! {
            ended = server => ended,
            _ = tokio::signal::ctrl_c() => Ok(()),
        }
    })
}

/// Takes a port (0: any free one) and gives the address with the future that serves a folder there.
///
/// Connections wait from the moment this returns, so a test may spawn the future and ask at once.
pub async fn bind(
    dist: &Path,
    port: u16,
) -> Result<(SocketAddr, impl Future<Output = Result<(), String>> + Send + use<>), String> {
    let router = router(dist)?;
    let listener = TcpListener::bind(("127.0.0.1", port)).await.map_err(|error| refusal(port, &error))?;
    let address = listener.local_addr().map_err(|error| refusal(port, &error))?;
    let server = async move {
        axum::serve(listener, router).await.map_err(|error| format!("The server stopped: {error}."))
    };
    Ok((address, server))
}

fn refusal(port: u16, error: &std::io::Error) -> String {
    match error.kind() {
        ErrorKind::AddrInUse => {
            format!("Port {port} is taken by another program; choose another, as in: PORT=8081 bin/serve")
        }
        ErrorKind::PermissionDenied => {
            format!("Port {port} is not open to this user; choose one above 1023, as in: PORT=8081 bin/serve")
        }
        _ => format!("Port {port} could not be used: {error}."),
    }
}

/// The answers for a folder, with the headers its `_headers` asks for.
fn router(dist: &Path) -> Result<Router, String> {
    if !dist.is_dir() {
        return Err(format!(
            "{}: found no such folder, wished a built site; bin/build makes it.",
            dist.display()
        ));
    }
    let file = dist.join("_headers");
    let rules = match std::fs::read_to_string(&file) {
        Ok(text) => Rules::parse(&file.display().to_string(), &text)?,
        Err(error) if error.kind() == ErrorKind::NotFound => Rules::default(),
        Err(error) => return Err(format!("{}: found {error}, wished a readable text.", file.display())),
    };
    let page = ServeFile::new(dist.join("404.html")).precompressed_br().precompressed_gzip();
    let missing = service_fn(move |request: Request| absent(page.clone(), request));
    let files = ServeDir::new(dist).precompressed_br().precompressed_gzip().fallback(missing.clone());
    // The rules are for the server, not for visitors.
    let router = Router::new().route("/_headers", any_service(missing)).fallback_service(files);
    let rules = Arc::new(rules);
    Ok(router.layer(from_fn(move |request, next| dressed(rules.clone(), request, next))))
}

/// The page for an unknown address, always whole: what was asked about parts and freshness meant another file.
async fn absent(page: ServeFile, request: Request) -> Result<Response, std::convert::Infallible> {
    let mut plain = Request::new(Body::empty());
    *plain.method_mut() = request.method().clone();
    if let Some(encodings) = request.headers().get(ACCEPT_ENCODING) {
        plain.headers_mut().insert(ACCEPT_ENCODING, encodings.clone());
    }
    let answer = page.oneshot(plain).await?;
    Ok((StatusCode::NOT_FOUND, answer).into_response())
}

/// Adds the rules' headers; text is UTF-8, and what no rule lets a browser keep is asked for anew, as hosts do.
async fn dressed(rules: Arc<Rules>, request: Request, next: Next) -> Response {
    let wished = rules.of(request.uri().path());
    let mut response = next.run(request).await;
    let kept = response.status().is_success() || response.status() == StatusCode::NOT_MODIFIED;
    let headers = response.headers_mut();
    let media = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if media.starts_with("text/")
        && let Ok(media) = HeaderValue::from_str(&format!("{media}; charset=utf-8"))
    {
        headers.insert(CONTENT_TYPE, media);
    }
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    for (name, value) in &wished {
        if kept || name != CACHE_CONTROL {
            headers.insert(name, value.clone());
        }
    }
    response
}

#[cfg(test)]
mod tests;
