//! `export`: agreements, sheets and registers as PDF; agreements as texts to work over, registers
//! as workbooks too.

mod order;

use std::{
    collections::{HashMap, HashSet},
    fs,
    path::{Path, PathBuf},
};

use clap::ArgMatches;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::{Context, DONE, Failure, open};
use crate::{
    documents::{
        content::Picture,
        export::{SaveError, save},
        frame::Substitution,
        picture,
        press::{Order, Press, Stock},
    },
    domain::{Date, Line, Name, contents::Contents},
    i18n::error::Words,
    library::{legal::Corpus, partner::Catalogue},
    storage::{Dossier, Reader, attachment},
    text::Language,
};

/// Most characters told one by one.
const SHOWN: usize = 20;

pub fn run(context: &mut Context<'_>, given: &ArgMatches) -> Result<u8, Failure> {
    let asked = match order::asked(given) {
        Ok(asked) => asked,
        Err(misuse) => {
            let words = misuse.words(&context.tr);
            return Ok(context.misuse(&words));
        }
    };
    let output = open::output(given)?;
    let dossier = open::dossier(given)?;
    let contents = open::contents(&dossier)?;
    let orders = asked.orders(&contents)?;
    let corpus = Corpus::load()?;
    let law = |day: Date| {
        let regime = corpus.regime_at(day);
        regime.map_or_else(Name::default, |regime| regime.citation.clone())
    };
    let catalogue = Catalogue::load()?;
    let domains: HashMap<&Line, &Name> = catalogue
        .domains
        .iter()
        .map(|domain| (&domain.id, &domain.name))
        .collect();
    let domain = |key: &Line| domains.get(key).copied().cloned().unwrap_or_default();
    let logo = logo(&dossier, &contents, asked.language())?;
    let competence = |key: &Line| corpus.competence_name(key.as_str());
    let form = |key: &Line| corpus.form_name(key.as_str());
    let stock = Stock::new(&contents, logo, context.today, &law)
        .with_domains(&domain)
        .with_law(&competence, &form);
    let force = given.get_flag("force");
    let [order] = orders[..] else {
        return every(context, &stock, orders, output, force);
    };
    if asked.is_all() {
        return every(context, &stock, orders, output, force);
    }
    refuse_existing(output, force)?;
    let print = Press::new()?.fill(order, &stock)?;
    save(output, &print.bytes, force)?;
    remark(context, output, &print.substitutions);
    if print.undated > 0 {
        context.warn(&context.tr.calendar_undated(print.undated));
    }
    context.say(&context.tr.cli_written(output.display().to_string()))?;
    Ok(DONE)
}

/// Says which characters paper shows in another form than the user wrote.
fn remark(context: &mut Context<'_>, path: &Path, substitutions: &[Substitution]) {
    if substitutions.is_empty() {
        return;
    }
    let tr = context.tr;
    let mut words = tr.cli_substituted(path.display().to_string());
    for substitution in substitutions.iter().take(SHOWN) {
        words.push_str("\n  ");
        words.push_str(&substitution.words(&tr));
    }
    if substitutions.len() > SHOWN {
        words.push_str("\n  ");
        words.push_str(&tr.error_and_others(substitutions.len() - SHOWN));
    }
    context.warn(&words);
}

/// Told before anything is typeset.
fn refuse_existing(path: &Path, force: bool) -> Result<(), Failure> {
    if path.is_dir() {
        return Err(SaveError::IsFolder(path.to_owned()).into());
    }
    if !force && path.symlink_metadata().is_ok() {
        return Err(SaveError::Exists(path.to_owned()).into());
    }
    Ok(())
}

fn logo(
    dossier: &Dossier,
    contents: &Contents,
    language: Language,
) -> Result<Option<Picture>, Failure> {
    let id = contents.commune.logo;
    let found = contents
        .attachments
        .iter()
        .find(|attachment| Some(attachment.id) == id);
    let Some(attachment) = found else {
        return Ok(None);
    };
    let bytes =
        dossier.read(|reader: &Reader<'_>| attachment::bytes(reader, &attachment.sha256))?;
    Ok(Some(picture::decode(
        &bytes,
        attachment.description.get(language),
    )?))
}

/// Every order into a folder. One that fails is told and the others go on.
fn every(
    context: &mut Context<'_>,
    stock: &Stock<'_>,
    orders: Vec<Order>,
    folder: &Path,
    force: bool,
) -> Result<u8, Failure> {
    let jobs = name(stock, orders, folder);
    if folder.exists() && !folder.is_dir() {
        return Err(Failure::FolderIsFile(folder.to_owned()));
    }
    for (path, _) in &jobs {
        refuse_existing(path, force)?;
    }
    fs::create_dir_all(folder).map_err(|error| Failure::Folder(folder.to_owned(), error))?;
    let tr = context.tr;
    let bar = progress(
        jobs.len(),
        context.environment.shows_progress,
        tr.cli_exporting(),
    );
    let mut press = Press::new()?;
    let (all, mut failed) = (jobs.len(), 0);
    for (path, order) in jobs {
        let printed = press.fill(order, stock);
        let written = printed.map_err(Failure::from).and_then(|print| {
            save(&path, &print.bytes, force)?;
            Ok(print.substitutions)
        });
        match written {
            Ok(substitutions) => bar.suspend(|| remark(context, &path, &substitutions)),
            Err(failure) => {
                failed += 1;
                let words = match &failure {
                    // Names the file already.
                    Failure::Save(error) => error.words(&tr),
                    other => tr.finding_at(path.display().to_string(), other.words(&tr)),
                };
                bar.suspend(|| context.complain(&words));
            }
        }
        bar.inc(1);
    }
    bar.finish_and_clear();
    context.say(&tr.cli_exported(all - failed, folder.display().to_string()))?;
    match failed {
        0 => Ok(DONE),
        failed => Err(Failure::Partial { failed, all }),
    }
}

/// Gives each order its own file name.
fn name(stock: &Stock<'_>, orders: Vec<Order>, folder: &Path) -> Vec<(PathBuf, Order)> {
    let mut taken = HashSet::new();
    orders
        .into_iter()
        .map(|order| {
            let stem = stock.file_stem(order);
            let mut name = stem.clone();
            let mut count = 1;
            while !taken.insert(name.to_lowercase()) {
                count += 1;
                name = format!("{stem}-{count}");
            }
            (folder.join(format!("{name}.{}", order.ending())), order)
        })
        .collect()
}

fn progress(length: usize, is_shown: bool, words: String) -> ProgressBar {
    let target = match is_shown {
        true => ProgressDrawTarget::stderr(),
        false => ProgressDrawTarget::hidden(),
    };
    let bar = ProgressBar::with_draw_target(Some(length as u64), target).with_message(words);
    match ProgressStyle::with_template("{msg} [{bar:40}] {pos}/{len}") {
        Ok(style) => bar.with_style(style.progress_chars("█▌ ")),
        Err(_) => bar,
    }
}
