//! From the words of the command to the orders of the press.

use std::collections::HashSet;

use clap::ArgMatches;

use crate::{
    cli::{
        Failure,
        pick::{self, Among, Picked},
    },
    documents::{
        content::{agreement::Edition, product::Product, register::List},
        export::Format,
        press::Order,
    },
    domain::{contents::Contents, round::Stage},
    i18n::I18n,
    text::Language,
};

/// What is asked for, before the dossier is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    what: What,
    /// The one that is named, of a stage's product the round; none for all, or the latest round.
    id: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum What {
    Agreement(Edition, Format),
    FollowUp(Language),
    Project(Language),
    Partner(Language),
    Register {
        list: List,
        language: Language,
        format: Format,
    },
    StageProduct {
        product: Product,
        language: Language,
        format: Format,
    },
    Calendar(Language),
}

/// Words that each are known, and together mean nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Misuse {
    /// Neither one document nor all, or both.
    OneOrAll,
    /// Both languages of a document that has one.
    Both,
    /// A workbook of what is no list.
    NotAList,
    /// A text to work over of what is no agreement.
    NotAText,
    /// No register by that name.
    UnknownList(Option<String>),
    /// The product of a stage without saying which.
    NoStage,
    /// A stage or a round with a document that is of none.
    NoProduct,
    /// The product of a stage goes by stage and round alone.
    ProductById,
}

impl Misuse {
    /// In the user's language.
    pub fn words(&self, tr: &I18n) -> String {
        match self {
            Misuse::OneOrAll => tr.usage_id_or_all(),
            Misuse::Both => tr.usage_both(),
            Misuse::NotAList => tr.usage_not_a_list(),
            Misuse::NotAText => tr.usage_not_a_text(),
            Misuse::NoStage => tr.usage_no_stage(),
            Misuse::NoProduct => tr.usage_no_product(),
            Misuse::ProductById => tr.usage_product_by_id(),
            Misuse::UnknownList(given) => tr.usage_register(given.as_deref().unwrap_or("–")),
        }
    }
}

/// Reads the arguments.
pub fn asked(given: &ArgMatches) -> Result<Asked, Misuse> {
    let word = |id: &str| given.get_one::<String>(id).map(String::as_str);
    let is_all = given.get_flag("all");
    let id = word("id").map(str::to_owned);
    let edition = match word("lang") {
        Some("ar") => Edition::Single(Language::Arabic),
        Some("fr") => Edition::Single(Language::French),
        _ => Edition::Both,
    };
    let format = match word("format") {
        Some("xlsx") => Format::Xlsx,
        Some("docx") => Format::Docx,
        _ => Format::Pdf,
    };
    let language = match edition {
        Edition::Single(language) => Ok(language),
        Edition::Both => Err(Misuse::Both),
    };
    if format == Format::Docx && word("what").is_some_and(|what| what != "agreement") {
        return Err(Misuse::NotAText);
    }
    let what = match word("what") {
        Some("follow-up") => What::FollowUp(language?),
        Some("project") => What::Project(language?),
        Some("partner") => What::Partner(language?),
        Some("register") => {
            let list = id.as_deref().and_then(|name| name.parse().ok());
            What::Register {
                list: list.ok_or(Misuse::UnknownList(id.clone()))?,
                language: language?,
                format,
            }
        }
        Some("stage-product") => {
            let stage = word("stage").and_then(|number| number.parse().ok());
            let product = stage.and_then(Stage::of_number).and_then(Product::of_stage);
            let product = product.ok_or(Misuse::NoStage)?;
            if id.is_some() || is_all {
                return Err(Misuse::ProductById);
            }
            return Ok(Asked {
                what: What::StageProduct {
                    product,
                    language: language?,
                    format,
                },
                id: word("round").map(str::to_owned),
            });
        }
        Some("calendar") => {
            if id.is_some() || is_all || word("stage").is_some() {
                return Err(Misuse::ProductById);
            }
            return Ok(Asked {
                what: What::Calendar(language?),
                id: word("round").map(str::to_owned),
            });
        }
        _ => What::Agreement(edition, format),
    };
    if word("stage").is_some() || word("round").is_some() {
        return Err(Misuse::NoProduct);
    }
    if id.is_some() == is_all {
        return Err(Misuse::OneOrAll);
    }
    if format == Format::Xlsx && !matches!(what, What::Register { .. }) {
        return Err(Misuse::NotAList);
    }
    Ok(Asked { what, id })
}

impl Asked {
    /// Whether every document of the kind is asked for, into a folder.
    pub fn is_all(&self) -> bool {
        let of_round = matches!(self.what, What::StageProduct { .. } | What::Calendar(_));
        self.id.is_none() && !of_round
    }

    /// The language that the commune's logo is described in.
    pub fn language(&self) -> Language {
        match self.what {
            What::Agreement(edition, _) => edition.main_language(),
            What::FollowUp(language)
            | What::Project(language)
            | What::Partner(language)
            | What::Calendar(language)
            | What::Register { language, .. }
            | What::StageProduct { language, .. } => language,
        }
    }

    /// What is to be printed.
    pub fn orders(&self, contents: &Contents) -> Result<Vec<Order>, Failure> {
        if let What::Register {
            list,
            language,
            format,
        } = self.what
        {
            return Ok(vec![Order::Register {
                list,
                language,
                format,
            }]);
        }
        if let What::StageProduct {
            product,
            language,
            format,
        } = self.what
        {
            return Ok(vec![Order::StageProduct {
                round: pick::round(contents, self.id.as_deref())?,
                product,
                language,
                format,
            }]);
        }
        if let What::Calendar(language) = self.what {
            return Ok(vec![Order::Calendar {
                round: pick::round(contents, self.id.as_deref())?,
                language,
            }]);
        }
        let picked = match &self.id {
            Some(id) => vec![pick::one(contents, id, self.among())?],
            None => self.all(contents),
        };
        Ok(picked.into_iter().map(|one| self.order(one)).collect())
    }

    fn among(&self) -> Among {
        match self.what {
            What::FollowUp(_) => Among::Either,
            What::Project(_) => Among::Projects,
            What::Partner(_) => Among::Partners,
            What::Agreement(..)
            | What::Register { .. }
            | What::StageProduct { .. }
            | What::Calendar(_) => Among::Agreements,
        }
    }

    fn all(&self, contents: &Contents) -> Vec<Picked> {
        let agreements = contents.agreements.iter();
        let agreements = agreements.map(|agreement| Picked::Agreement(agreement.id));
        let partners = contents.partners.iter();
        match self.what {
            What::Project(_) => {
                let projects = contents.projects.iter();
                projects
                    .map(|project| Picked::Project(project.id))
                    .collect()
            }
            What::Partner(_) => partners
                .map(|partner| Picked::Partner(partner.id))
                .collect(),
            // The sheets of every agreement, and of every partner that is party to one.
            What::FollowUp(_) => {
                let parties = contents.agreements.iter().flat_map(|a| &a.parties);
                let bound: HashSet<_> = parties.filter_map(|party| party.partner).collect();
                let partners = partners.filter(|partner| bound.contains(&partner.id));
                let partners = partners.map(|partner| Picked::Partner(partner.id));
                agreements.chain(partners).collect()
            }
            What::Agreement(..)
            | What::Register { .. }
            | What::StageProduct { .. }
            | What::Calendar(_) => agreements.collect(),
        }
    }

    fn order(&self, picked: Picked) -> Order {
        let language = self.language();
        match (self.what, picked) {
            (What::Agreement(edition, format), Picked::Agreement(id)) => Order::Agreement {
                id,
                edition,
                format,
            },
            (What::Partner(_), Picked::Partner(id)) => Order::PartnerSheet(id, language),
            (_, Picked::Agreement(id)) => Order::AgreementFollowUp(id, language),
            (_, Picked::Partner(id)) => Order::PartnerFollowUp(id, language),
            (_, Picked::Project(id)) => Order::ProjectSheet(id, language),
        }
    }
}
