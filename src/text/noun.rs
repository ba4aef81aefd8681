//! Nouns that the papers count: their forms after a number, in both languages.

/// A noun that stands after a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Noun {
    /// يوم, jour.
    Day,
    /// أسبوع, semaine.
    Week,
    /// شهر, mois.
    Month,
    /// سنة, an.
    Year,
    /// نسخة, exemplaire: an original copy of an agreement.
    Copy,
    /// صفحة, page.
    Page,
    /// اجتماع, réunion.
    Meeting,
    /// عضو, membre.
    Member,
    /// طرف, partie: a party to an agreement.
    Party,
    /// شريك, partenaire.
    Partner,
    /// مشروع, projet.
    Project,
    /// اتفاقية, convention.
    Agreement,
    /// التزام, engagement.
    Commitment,
    /// درهم, dirham.
    Dirham,
    /// سنتيم, centime.
    Centime,
}

/// The gender of a counted noun, with which its numeral agrees (or disagrees, in Arabic from 3 to
/// 10).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Gender {
    /// مذكر, masculin.
    Masculine,
    /// مؤنث, féminin.
    Feminine,
}

/// Case of an Arabic noun or numeral; French has none and ignores it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Case {
    /// الرفع: a subject, a title, a figure that stands alone.
    Nominative,
    /// الجر (and النصب, which reads the same here): after a preposition or in annexation, as in
    /// «بمبلغ مائتي ألف درهم».
    Genitive,
}

/// Arabic forms of a counted noun, without vowel marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Arabic {
    pub gender: Gender,
    /// After 1, and after a round hundred or more: درهم.
    pub singular: &'static str,
    /// Dual without its ending: درهم، سنت.
    pub dual: &'static str,
    /// After 3 to 10: دراهم.
    pub plural: &'static str,
    /// After 11 to 99 (التمييز): درهما.
    pub accusative: &'static str,
}

/// French forms of a counted noun.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct French {
    pub gender: Gender,
    pub singular: &'static str,
    pub plural: &'static str,
}

impl Arabic {
    /// The noun with «one»: شهر واحد, سنة واحدة.
    pub fn one(&self) -> String {
        let one = match self.gender {
            Gender::Masculine => "واحد",
            Gender::Feminine => "واحدة",
        };
        format!("{} {one}", self.singular)
    }

    /// The dual: شهران, شهرين.
    pub fn two(&self, case: Case) -> String {
        match case {
            Case::Nominative => format!("{}ان", self.dual),
            Case::Genitive => format!("{}ين", self.dual),
        }
    }
}

const fn masculine(
    singular: &'static str,
    plural: &'static str,
    accusative: &'static str,
) -> Arabic {
    Arabic {
        gender: Gender::Masculine,
        singular,
        dual: singular,
        plural,
        accusative,
    }
}

const fn feminine(singular: &'static str, dual: &'static str, plural: &'static str) -> Arabic {
    Arabic {
        gender: Gender::Feminine,
        singular,
        dual,
        plural,
        accusative: singular,
    }
}

impl Noun {
    /// Every noun.
    pub const ALL: [Self; 15] = [
        Self::Day,
        Self::Week,
        Self::Month,
        Self::Year,
        Self::Copy,
        Self::Page,
        Self::Meeting,
        Self::Member,
        Self::Party,
        Self::Partner,
        Self::Project,
        Self::Agreement,
        Self::Commitment,
        Self::Dirham,
        Self::Centime,
    ];

    pub(crate) const fn arabic(self) -> Arabic {
        match self {
            Self::Day => masculine("يوم", "أيام", "يوما"),
            Self::Week => masculine("أسبوع", "أسابيع", "أسبوعا"),
            Self::Month => masculine("شهر", "أشهر", "شهرا"),
            Self::Year => feminine("سنة", "سنت", "سنوات"),
            Self::Copy => feminine("نسخة", "نسخت", "نسخ"),
            Self::Page => feminine("صفحة", "صفحت", "صفحات"),
            Self::Meeting => masculine("اجتماع", "اجتماعات", "اجتماعا"),
            Self::Member => masculine("عضو", "أعضاء", "عضوا"),
            Self::Party => masculine("طرف", "أطراف", "طرفا"),
            Self::Partner => masculine("شريك", "شركاء", "شريكا"),
            Self::Project => masculine("مشروع", "مشاريع", "مشروعا"),
            Self::Agreement => feminine("اتفاقية", "اتفاقيت", "اتفاقيات"),
            Self::Commitment => masculine("التزام", "التزامات", "التزاما"),
            Self::Dirham => masculine("درهم", "دراهم", "درهما"),
            Self::Centime => masculine("سنتيم", "سنتيمات", "سنتيما"),
        }
    }

    pub(crate) const fn french(self) -> French {
        use Gender::{Feminine, Masculine};
        let (gender, singular, plural) = match self {
            Self::Day => (Masculine, "jour", "jours"),
            Self::Week => (Feminine, "semaine", "semaines"),
            Self::Month => (Masculine, "mois", "mois"),
            Self::Year => (Masculine, "an", "ans"),
            Self::Copy => (Masculine, "exemplaire", "exemplaires"),
            Self::Page => (Feminine, "page", "pages"),
            Self::Meeting => (Feminine, "réunion", "réunions"),
            Self::Member => (Masculine, "membre", "membres"),
            Self::Party => (Feminine, "partie", "parties"),
            Self::Partner => (Masculine, "partenaire", "partenaires"),
            Self::Project => (Masculine, "projet", "projets"),
            Self::Agreement => (Feminine, "convention", "conventions"),
            Self::Commitment => (Masculine, "engagement", "engagements"),
            Self::Dirham => (Masculine, "dirham", "dirhams"),
            Self::Centime => (Masculine, "centime", "centimes"),
        };
        French {
            gender,
            singular,
            plural,
        }
    }
}
