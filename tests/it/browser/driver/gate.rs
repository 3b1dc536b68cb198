//! The way to other hosts: a proxy that lets nothing through and remembers what was asked for.

use std::sync::{Arc, Mutex};

use axum::extract::Request;
use axum::http::StatusCode;

/// A closed gate at a port of this machine.
pub struct Gate {
    pub port: u16,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Gate {
    /// Stands until the runtime ends.
    pub async fn stand() -> Self {
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
        let port = listener.local_addr().expect("an address").port();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let book = asked.clone();
        let refuse = axum::Router::new().fallback(async move |request: Request| {
            book.lock().expect("no writer stopped").push(request.uri().to_string());
            StatusCode::FORBIDDEN
        });
        tokio::spawn(async move { axum::serve(listener, refuse).await });
        Self { port, asked }
    }

    /// The addresses asked for since it was last looked at; of an encrypted request only host and port.
    pub fn asked(&self) -> Vec<String> {
        std::mem::take(&mut self.asked.lock().expect("no writer stopped"))
    }
}
