//! What a test asks of Chromium alone.

use fantoccini::wd::WebDriverCompatibleCommand;
use serde_json::{Value, json};

use super::Browser;

impl Browser {
    /// Moves the mouse to a place in the window.
    pub async fn point(&self, x: f64, y: f64) {
        self.cdp("Input.dispatchMouseEvent", json!({ "type": "mouseMoved", "x": x, "y": y })).await;
    }

    /// Moves the mouse to the middle of an element.
    pub async fn hover(&self, selector: &str) {
        let middle = format!(
            "(r => [r.left + r.width / 2, r.top + r.height / 2])(document.querySelector('{selector}').getBoundingClientRect())"
        );
        let at = self.ask(&middle).await;
        self.point(at[0].as_f64().expect("x"), at[1].as_f64().expect("y")).await;
    }

    /// A command of the Chrome DevTools protocol.
    pub async fn cdp(&self, command: &str, parameters: Value) -> Value {
        let body = json!({ "cmd": command, "params": parameters });
        self.client.issue_cmd(Post("goog/cdp/execute", body)).await.expect("the command runs")
    }

    /// Everything the page wrote to its console as a warning or an error.
    pub async fn complaints(&self) -> Vec<String> {
        let entries =
            self.client.issue_cmd(Post("se/log", json!({ "type": "browser" }))).await.expect("a log");
        entries
            .as_array()
            .into_iter()
            .flatten()
            .map(|it| it["message"].as_str().unwrap_or_default().to_owned())
            .collect()
    }

    /// Addresses the page and its frames asked for since this was last asked, as the browser's network log has them.
    pub async fn requests(&self) -> Vec<String> {
        let entries =
            self.client.issue_cmd(Post("se/log", json!({ "type": "performance" }))).await.expect("a log");
        let asked = entries.as_array().into_iter().flatten().filter_map(|entry| {
            let message: Value = serde_json::from_str(entry["message"].as_str()?).ok()?;
            let sent = message["message"]["method"] == "Network.requestWillBeSent";
            sent.then(|| message["message"]["params"]["request"]["url"].as_str().map(str::to_owned))?
        });
        asked.collect()
    }
}

/// A command of the session that the client has no name for.
#[derive(Debug)]
struct Post(&'static str, Value);

impl WebDriverCompatibleCommand for Post {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.0))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.1.to_string()))
    }
}
