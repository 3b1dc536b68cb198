/// Where the site will be published, if the build is told: `SITE_URL=https://example.org/sco/ bin/build`.
///
/// Everything is relative without it; what must be absolute (canonical links, the list of pages for search engines, the
/// page for unknown addresses below a path) needs it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Home(Option<String>);

impl Home {
    /// Reads the environment.
    ///
    /// # Errors
    /// A sentence, where `SITE_URL` is no web address.
    pub fn from_environment() -> Result<Self, String> {
        std::env::var("SITE_URL").map_or(Ok(Self::default()), |it| Self::at(&it))
    }

    /// A site at an absolute address, with or without a slash at its end.
    ///
    /// # Errors
    /// A sentence, where it is no web address.
    pub fn at(url: &str) -> Result<Self, String> {
        let (_, host) = url
            .split_once("://")
            .filter(|(scheme, _)| ["http", "https"].contains(scheme))
            .unwrap_or_default();
        if host.is_empty() || host.starts_with('/') || host.contains(['?', '#', '"', '<', ' ']) {
            return Err(format!(
                "SITE_URL: found {url:?}, wished an address such as https://example.org/sco/"
            ));
        }
        Ok(Self(Some(format!("{}/", url.trim_end_matches('/')))))
    }

    /// The canonical address of a page: absolute where the site's is known, else the page's own without its query.
    pub fn canonical(&self, path: &str) -> String {
        self.0.as_ref().map_or("./".to_owned(), |root| format!("{root}{path}"))
    }

    /// The absolute address of a page, where the site's is known.
    pub fn absolute(&self, path: &str) -> Option<String> {
        self.0.as_ref().map(|root| format!("{root}{path}"))
    }

    /// The path below which the site lies on its host.
    pub fn base(&self) -> String {
        let below =
            self.0.as_deref().and_then(|it| it.split_once("://")).and_then(|(_, it)| it.split_once('/'));
        format!("/{}", below.map_or("", |(_, path)| path))
    }

    /// `sitemap.xml` of the pages given (sitemaps.org, 0.9), and the line of `robots.txt` that names it.
    pub fn sitemap(&self, paths: &[String]) -> Option<(String, String)> {
        let root = self.0.as_ref()?;
        let rows: String = paths.iter().map(|it| format!("<url><loc>{root}{it}</loc></url>\n")).collect();
        let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">";
        Some((format!("{head}\n{rows}</urlset>\n"), format!("Sitemap: {root}sitemap.xml\n")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_absolute_only_where_the_site_s_is_known() {
        let home = Home::at("https://example.org/sco").expect("an address");
        assert_eq!(home.canonical("theme/cyber/"), "https://example.org/sco/theme/cyber/");
        assert_eq!(home.base(), "/sco/");
        assert_eq!(
            (Home::default().canonical("about/"), Home::default().base()),
            ("./".to_owned(), "/".to_owned())
        );
        assert_eq!(Home::at("https://example.org").expect("an address").base(), "/");
    }

    #[test]
    fn what_is_no_web_address_is_refused() {
        for text in
            ["", "example.org", "ftp://example.org/", "https://", "https:///x", "https://a.org/\"><script>"]
        {
            assert!(Home::at(text).is_err(), "{text}");
        }
    }
}
