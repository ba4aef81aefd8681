//! The register of partners: entered from the catalogue or under a name, found, changed, reverted,
//! deleted, merged, printed.

use super::*;
use crate::{
    domain::{id::PartnerId, partner::Partner},
    screen::{
        list,
        partners::{self, addition},
        sheet::{self, Spot},
    },
    storage,
    widget::grid::{self, Extend},
};

fn tell(app: &mut App, message: partners::Message) {
    drive(app, Message::Shown(shown::Message::Partners(message)));
}

fn context(app: &App) -> &crate::screen::Context {
    match &app.place {
        Where::Inside(desk) => &desk.context,
        Where::Welcome(_) | Where::Wizard(_) => panic!("no dossier is open"),
    }
}

fn partner(app: &App, id: PartnerId) -> Partner {
    let found = context(app).read(|reader| storage::partner::get(reader, id));
    found.unwrap().unwrap()
}

/// The ids of the register, in the order of entry.
fn ids(app: &App) -> Vec<PartnerId> {
    let all = context(app).register.partners.all().iter();
    all.map(|partner| partner.id).collect()
}

fn register(language: Language) -> App {
    let mut app = opened(language);
    drive(&mut app, Message::Go(Place::Partners(None)));
    app
}

/// Types a name in the dialog of a new partner.
fn name_new(app: &mut App, name: &str) {
    drive(app, Message::Add);
    let message = addition::Message::Type(name.to_owned());
    tell(
        app,
        partners::Message::Own(partners::Own::Addition(message)),
    );
}

/// Enters a blank sheet under a name and gives its id.
fn blank(app: &mut App, language: Language, name: &str) -> PartnerId {
    name_new(app, name);
    click(app, language, &I18n::new(language).partner_add_blank());
    *ids(app).last().unwrap()
}

/// Types one side of the name on the open sheet, and leaves the field.
fn type_name(app: &mut App, language: Language, text: &str) {
    let spot = Spot {
        section: 0,
        field: 0,
        row: 0,
    };
    let typed = sheet::Message::Type(spot, language, text.to_owned());
    tell(app, partners::Message::Sheet(typed));
    tell(app, partners::Message::Sheet(sheet::Message::Leave(spot)));
}

/// What the line says when one partner is left of all.
fn one_of(app: &App, language: Language) -> String {
    let tr = I18n::new(language);
    match ids(app).len() {
        1 => tr.count_partners(1),
        all => tr.list_written_of(all, tr.count_partners(1)),
    }
}

fn filter(app: &mut App, query: &str) {
    let message = list::Message::Filter(query.to_owned());
    tell(app, partners::Message::List(message));
}

fn select(app: &mut App, row: usize, extend: Extend) {
    let message = list::Message::Table(grid::Message::Go(row, extend));
    tell(app, partners::Message::List(message));
}

#[test]
fn a_partner_is_taken_from_the_catalogue_and_found_by_its_abbreviation() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut app = register(language);
        name_new(&mut app, "onee");
        let entry = context(&app)
            .catalogue
            .partner("onee-water")
            .unwrap()
            .clone();
        click(&mut app, language, entry.name.get(language));
        click(&mut app, language, &tr.partner_add_ticked(1));
        let id = ids(&app)[2];
        assert_eq!(partner(&app, id).domains, entry.domains);
        assert_eq!(partner(&app, id).code.as_str(), "P001");
        assert!(sees(&app, language, &tr.partner_section_support()));
        assert!(sees(&app, language, &tr.partner_no_agreement()));
        // What the list is filtered by stays while sheets are opened.
        filter(&mut app, "ONEE");
        assert!(sees(&app, language, &one_of(&app, language)));
        drive(&mut app, Message::Escape);
        assert!(sees(&app, language, &one_of(&app, language)));
        name_new(&mut app, "onee");
        assert!(sees(&app, language, &tr.partner_catalogue_there()));
        drive(&mut app, Message::Escape);
        drive(&mut app, Message::Undo);
        assert_eq!(ids(&app).len(), 2);
        drive(&mut app, Message::Redo);
        assert_eq!(ids(&app).len(), 3);
    }
}

#[test]
fn several_are_taken_at_once_each_with_a_code_of_its_own() {
    let language = Language::French;
    let mut app = register(language);
    drive(&mut app, Message::Add);
    for at in [3, 0, 5] {
        tell(
            &mut app,
            partners::Message::Own(partners::Own::Addition(addition::Message::Tick(at))),
        );
    }
    let tr = I18n::new(language);
    click(&mut app, language, &tr.partner_add_ticked(3));
    assert!(sees(&app, language, &tr.partner_added(3)));
    let codes: Vec<_> = ids(&app)[2..]
        .iter()
        .map(|id| partner(&app, *id).code.as_str().to_owned())
        .collect();
    assert_eq!(codes, ["P001", "P002", "P003"]);
}

#[test]
fn a_blank_sheet_is_named_in_either_script_and_completed_in_the_other() {
    let (arabic, french) = ("جمعية النور للتنمية", "Association Annour");
    for language in Language::ALL {
        for (typed, first, then) in [
            (arabic, Language::Arabic, french),
            (french, Language::French, arabic),
        ] {
            let mut app = register(language);
            let id = blank(&mut app, language, typed);
            assert_eq!(partner(&app, id).name.in_language(first), typed);
            assert_eq!(partner(&app, id).name.in_language(first.other()), "");
            type_name(&mut app, first.other(), then);
            let name = partner(&app, id).name;
            assert_eq!(name.in_language(Language::Arabic), arabic);
            assert_eq!(name.in_language(Language::French), french);
            for query in ["النور", "annour", "P001"] {
                filter(&mut app, query);
                assert!(sees(&app, language, &one_of(&app, language)), "{query}");
            }
            drive(&mut app, Message::Undo);
            assert_eq!(partner(&app, id).name.in_language(first.other()), "");
            drive(&mut app, Message::Undo);
            assert_eq!(ids(&app).len(), 2);
        }
    }
}

#[test]
fn a_name_that_is_there_is_told_while_it_is_typed() {
    for (language, typed) in [
        (Language::Arabic, "المجلس الاقليمي لدريوش"),
        (Language::French, "conseil provincial de driouche"),
    ] {
        let tr = I18n::new(language);
        let mut app = register(language);
        name_new(&mut app, typed);
        assert!(sees(&app, language, &tr.likely_title()));
        click(&mut app, language, &tr.likely_open());
        let Where::Inside(desk) = &app.place else {
            panic!("no dossier is open");
        };
        assert_eq!(desk.place, Place::Partners(Some(ids(&app)[0])));
        assert!(sees(&app, language, &tr.partner_section_past()));
    }
}

#[test]
fn a_partner_that_agreements_name_is_not_deleted_and_another_is() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut app = register(language);
        let named = ids(&app)[0];
        drive(&mut app, Message::Go(Place::Partners(Some(named))));
        tell(&mut app, partners::Message::Delete);
        assert!(sees(&app, language, &tr.removal_not()));
        click(&mut app, language, &tr.removal_keep());
        assert_eq!(ids(&app).len(), 2);
        let id = blank(&mut app, language, "Amicale");
        tell(&mut app, partners::Message::Delete);
        click(&mut app, language, &tr.removal_delete());
        assert_eq!(ids(&app), [named, ids(&app)[1]]);
        drive(&mut app, Message::Undo);
        assert_eq!(ids(&app).len(), 3);
        assert_eq!(partner(&app, id).name.get(language), "Amicale");
    }
}

#[test]
fn two_sheets_of_one_partner_are_made_one_and_parted_again() {
    for (language, typed) in [
        (Language::Arabic, "المجلس الإقليمي لدريوش"),
        (Language::French, "Conseil provincial de Driouch"),
    ] {
        let tr = I18n::new(language);
        let mut app = register(language);
        let old = ids(&app)[0];
        let new = blank(&mut app, language, typed);
        assert!(sees(&app, language, &tr.likely_title()));
        click(&mut app, language, &tr.union_ask());
        assert!(sees(&app, language, &tr.union_which()));
        click(&mut app, language, &tr.union_merge());
        // The one that agreements name stays.
        assert_eq!(ids(&app), [old, ids(&app)[1]]);
        let Where::Inside(desk) = &app.place else {
            panic!("no dossier is open");
        };
        assert_eq!(desk.place, Place::Partners(Some(old)));
        assert_eq!(partner(&app, old).code.as_str(), "x");
        drive(&mut app, Message::Undo);
        assert_eq!(partner(&app, new).name.get(language), typed);
    }
}

#[test]
fn two_selected_rows_are_merged_the_way_the_person_says() {
    let language = Language::French;
    let tr = I18n::new(language);
    let mut app = register(language);
    let [first, second] = [ids(&app)[0], ids(&app)[1]];
    select(&mut app, 0, Extend::No);
    assert!(!sees(&app, language, &tr.union_two()));
    select(&mut app, 1, Extend::Toggle);
    assert!(sees(&app, language, &tr.union_two()));
    click(&mut app, language, &tr.union_ask());
    let keep = crate::screen::union::Message::Keep(1);
    tell(&mut app, partners::Message::Union(keep));
    click(&mut app, language, &tr.union_merge());
    let left = ids(&app);
    assert_eq!(left.len(), 1);
    assert!(left[0] == first || left[0] == second);
    drive(&mut app, Message::Undo);
    let mut again = ids(&app);
    again.sort_unstable();
    assert_eq!(again, [first, second]);
}

#[test]
fn the_record_leads_to_the_agreements() {
    for language in Language::ALL {
        let mut app = register(language);
        let id = ids(&app)[0];
        drive(&mut app, Message::Go(Place::Partners(Some(id))));
        let fold = sheet::Message::Fold(0);
        tell(&mut app, partners::Message::Sheet(fold));
        let contents = fixture::contents();
        let title = contents.agreements[0].title.get(language);
        click(&mut app, language, &format!("14/2025 · {title}"));
        let tr = I18n::new(language);
        assert!(sees(&app, language, &tr.agreement_export_signed()));
    }
}

#[test]
fn the_sheet_is_printed_and_the_register_written_as_a_workbook() {
    for language in Language::ALL {
        let folder = tempfile::tempdir().unwrap();
        let [sheet, book] = ["x.pdf", "x.xlsx"].map(|name| folder.path().join(name));
        let mut app = answering(language, vec![Some(book.clone()), Some(sheet.clone())]);
        open(&mut app, &fixture::contents());
        let id = ids(&app)[0];
        drive(&mut app, Message::Go(Place::Partners(Some(id))));
        tell(&mut app, partners::Message::Print);
        assert!(std::fs::read(&sheet).unwrap().starts_with(b"%PDF-1.7"));
        drive(&mut app, Message::Escape);
        click(&mut app, language, &I18n::new(language).list_workbook());
        assert!(std::fs::read(&book).unwrap().starts_with(b"PK"));
    }
}

#[test]
fn a_paper_names_its_scan_among_the_files_of_the_partner() {
    use crate::screen::attachment;
    let spot = Spot {
        section: 4,
        field: 4,
        row: 0,
    };
    for language in Language::ALL {
        let tr = I18n::new(language);
        let folder = tempfile::tempdir().unwrap();
        let scan = folder.path().join("النظام الأساسي.pdf");
        std::fs::write(&scan, b"%PDF-1.7").unwrap();
        let mut app = register(language);
        let id = ids(&app)[0];
        drive(&mut app, Message::Go(Place::Partners(Some(id))));
        for section in [0, 1] {
            let fold = sheet::Message::Fold(section);
            tell(&mut app, partners::Message::Sheet(fold));
        }
        tell(&mut app, partners::Message::Own(partners::Own::FoldPast));
        let unfold = sheet::Message::Fold(4);
        tell(&mut app, partners::Message::Sheet(unfold));
        let add = sheet::Message::Add(4);
        tell(&mut app, partners::Message::Sheet(add));
        assert!(sees(&app, language, &tr.form_no_file()));

        drive(&mut app, Message::Dropped(scan));
        let kept = context(&app).read(storage::attachment::all).unwrap();
        let choose =
            |file: Option<String>| partners::Message::Sheet(sheet::Message::Choose(spot, file));
        tell(&mut app, choose(Some(kept[0].id.to_string())));
        tell(
            &mut app,
            partners::Message::Sheet(sheet::Message::Leave(spot)),
        );
        assert_eq!(partner(&app, id).vetting[0].attachment, Some(kept[0].id));
        assert!(!sees(&app, language, &tr.form_no_file()));

        // A file that a paper names is not taken out.
        let remove = crate::widget::attachment::Event::Remove(0);
        let remove = partners::Message::Attachment(attachment::Message::Asked(remove));
        tell(&mut app, remove.clone());
        assert_eq!(context(&app).read(storage::attachment::all), Ok(kept));
        tell(&mut app, choose(None));
        tell(
            &mut app,
            partners::Message::Sheet(sheet::Message::Leave(spot)),
        );
        assert_eq!(partner(&app, id).vetting[0].attachment, None);
        tell(&mut app, remove);
        assert_eq!(context(&app).read(storage::attachment::all), Ok(Vec::new()));
    }
}
