//! The legal library: regimes, texts, articles, visas, forms and competences, all dated and each
//! marked by how sure it is (domain notes, section 2). Data to be edited, never legal advice.

pub mod advice;
pub mod form;
pub mod regime;
pub mod text;
pub mod visa;

use std::sync::LazyLock;

use serde::Deserialize;

use self::{
    form::{Competence, Element, Form},
    regime::Regime,
    text::{Article, Text},
    visa::{Circumstance, Visa},
};
use super::resource::{Error, check_unique, read};
use crate::{
    domain::{Date, Name, key::keyed},
    text::Language,
};

keyed! {
    /// How sure a fact of the library is.
    pub enum Certainty {
        /// In the documents that the project starts from.
        Source => "source",
        /// Found in a public source.
        Found => "found",
        /// Practice knowledge, hardly in doubt.
        High => "high",
        /// Practice knowledge, to be checked.
        Medium => "medium",
        /// A guess from practice: check before relying on it.
        Low => "low",
    }
}

/// The whole legal library.
#[derive(Debug, Clone, PartialEq)]
pub struct Corpus {
    /// The regimes, oldest first.
    pub regimes: Vec<Regime>,
    /// Laws, decrees, circulars.
    pub texts: Vec<Text>,
    /// Their articles.
    pub articles: Vec<Article>,
    /// Preamble visas in the order of the text.
    pub visas: Vec<Visa>,
    /// What every form must contain.
    pub elements: Vec<Element>,
    /// Legal forms.
    pub forms: Vec<Form>,
    /// What a commune may do.
    pub competences: Vec<Competence>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Regimes {
    regime: Vec<Regime>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Texts {
    text: Vec<Text>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Articles {
    article: Vec<Article>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Visas {
    visa: Vec<Visa>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Forms {
    common: Vec<Element>,
    form: Vec<Form>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Competences {
    competence: Vec<Competence>,
}

/// Reads one file of `resources/legal`, embedded in the program.
macro_rules! legal {
    ($file:literal) => {
        read(
            concat!("legal/", $file),
            include_str!(concat!("../../resources/legal/", $file)),
        )
    };
}

impl Corpus {
    /// The embedded library, read once; none where it is malformed.
    pub fn shared() -> Option<&'static Corpus> {
        static CORPUS: LazyLock<Option<Corpus>> = LazyLock::new(|| Corpus::load().ok());
        CORPUS.as_ref()
    }

    /// Reads the embedded library. Fails on a malformed file, an id defined twice and a reference
    /// to what is not there.
    pub fn load() -> Result<Corpus, Error> {
        let Regimes { regime: regimes } = legal!("regimes.toml")?;
        let Texts { text: texts } = legal!("texts.toml")?;
        let Articles { article: articles } = legal!("articles.toml")?;
        let Visas { visa: visas } = legal!("visas.toml")?;
        let Forms {
            common: elements,
            form: forms,
        } = legal!("forms.toml")?;
        let Competences {
            competence: competences,
        } = legal!("competences.toml")?;
        let corpus = Corpus {
            regimes,
            texts,
            articles,
            visas,
            elements,
            forms,
            competences,
        };
        corpus.check()?;
        Ok(corpus)
    }

    /// The regime in force on a day; none before the first.
    pub fn regime_at(&self, day: Date) -> Option<&Regime> {
        self.regimes.iter().find(|regime| regime.is_in_force(day))
    }

    /// A text by its id.
    pub fn text(&self, id: &str) -> Option<&Text> {
        self.texts.iter().find(|text| text.id == id)
    }

    /// An article by its id.
    pub fn article(&self, id: &str) -> Option<&Article> {
        self.articles.iter().find(|article| article.id == id)
    }

    /// A form by its id.
    pub fn form(&self, id: &str) -> Option<&Form> {
        self.forms.iter().find(|form| form.id == id)
    }

    /// The name of a legal form; empty for an id that is not there.
    pub fn form_name(&self, id: &str) -> Name {
        self.form(id)
            .map(|form| form.name.clone())
            .unwrap_or_default()
    }

    /// The name of a competence with the article that gives it; empty for an id that is not there.
    pub fn competence_name(&self, id: &str) -> Name {
        let found = self.competences.iter().find(|one| one.id == id);
        let Some(competence) = found else {
            return Name::default();
        };
        let article = self.article(&competence.article);
        let number = article.and_then(|article| article.number.as_deref());
        let own = &competence.name;
        let cited = number.and_then(|number| {
            let arabic = own.get(Language::Arabic);
            let french = own.get(Language::French);
            let arabic = format!("{arabic} (المادة {number})");
            Name::new(arabic, format!("{french} (article {number})")).ok()
        });
        cited.unwrap_or_else(|| own.clone())
    }

    /// The visas of an agreement whose regime is taken at a day, in the order of the text. A visa
    /// that depends on a circumstance is cited only when the circumstance is given.
    pub fn visas_at<'a>(
        &'a self,
        day: Date,
        circumstances: &'a [Circumstance],
    ) -> impl Iterator<Item = &'a Visa> {
        let regime = self.regime_at(day).map(|regime| regime.id);
        self.visas.iter().filter(move |visa| {
            Some(visa.regime) == regime
                && visa.is_cited(day)
                && (visa.when == Circumstance::Always || circumstances.contains(&visa.when))
        })
    }

    fn check(&self) -> Result<(), Error> {
        check_unique("legal/texts.toml", self.texts.iter().map(|x| x.id.as_str()))?;
        check_unique(
            "legal/articles.toml",
            self.articles.iter().map(|x| x.id.as_str()),
        )?;
        check_unique("legal/visas.toml", self.visas.iter().map(|x| x.id.as_str()))?;
        check_unique("legal/forms.toml", self.forms.iter().map(|x| x.id.as_str()))?;
        check_unique(
            "legal/competences.toml",
            self.competences.iter().map(|x| x.id.as_str()),
        )?;
        for regime in &self.regimes {
            self.check_text("legal/regimes.toml", regime.id.key(), &regime.law)?;
            for delay in &regime.delays {
                self.check_articles("legal/regimes.toml", &delay.id, &delay.articles)?;
            }
        }
        for article in &self.articles {
            self.check_text("legal/articles.toml", &article.id, &article.text)?;
        }
        for visa in &self.visas {
            if let Some(text) = &visa.text {
                self.check_text("legal/visas.toml", &visa.id, text)?;
            }
            self.check_articles("legal/visas.toml", &visa.id, &visa.articles)?;
        }
        for form in &self.forms {
            self.check_articles("legal/forms.toml", &form.id, &form.articles)?;
            for stage in &form.path {
                self.check_articles("legal/forms.toml", &form.id, &stage.articles)?;
            }
            if let Some(threshold) = &form.threshold {
                let article = std::slice::from_ref(&threshold.article);
                self.check_articles("legal/forms.toml", &form.id, article)?;
            }
        }
        for competence in &self.competences {
            let article = std::slice::from_ref(&competence.article);
            self.check_articles("legal/competences.toml", &competence.id, article)?;
        }
        Ok(())
    }

    fn check_text(&self, file: &str, from: &str, id: &str) -> Result<(), Error> {
        match self.text(id) {
            Some(_) => Ok(()),
            None => Err(dangling(file, from, id)),
        }
    }

    fn check_articles(&self, file: &str, from: &str, ids: &[String]) -> Result<(), Error> {
        match ids.iter().find(|id| self.article(id).is_none()) {
            Some(id) => Err(dangling(file, from, id)),
            None => Ok(()),
        }
    }
}

fn dangling(file: &str, from: &str, id: &str) -> Error {
    Error::Dangling {
        file: file.to_owned(),
        from: from.to_owned(),
        id: id.to_owned(),
    }
}
