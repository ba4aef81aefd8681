//! The commands and their arguments, with their help in the user's language.

use std::path::PathBuf;

use clap::{Arg, ArgAction, Command, builder::PossibleValuesParser, value_parser};

use crate::i18n::I18n;

/// Below every other option.
const LAST: usize = 999;

/// The whole grammar.
pub fn grammar(tr: &I18n) -> Command {
    let usages = "sharaka [DOSSIER]\n  sharaka --sample\n  sharaka COMMAND …";
    frame(Command::new("sharaka"), tr, tr.cli_about(), usages)
        .version(env!("CARGO_PKG_VERSION"))
        .after_help(format!("{}\n{}", tr.cli_window(), tr.cli_more()))
        .subcommand_help_heading(tr.cli_heading_commands())
        .arg(path(tr, "dossier", "DOSSIER", tr.cli_arg_dossier()).required(false))
        .arg(flag(tr, "sample", tr.cli_opt_sample()).conflicts_with("dossier"))
        .arg(flag(tr, "gallery", tr.cli_opt_gallery()).conflicts_with_all(["dossier", "sample"]))
        .arg(
            option(tr, "theme", "THEME", tr.cli_opt_theme())
                .value_parser(words(&["light", "dark"])),
        )
        .arg(
            flag(tr, "version", tr.cli_opt_version())
                .short('V')
                .action(ArgAction::Version),
        )
        .arg(
            option(tr, "ui-lang", "LANG", tr.cli_opt_ui_lang())
                .value_parser(words(&["ar", "fr"]))
                .global(true),
        )
        .arg(option(tr, "today", "YYYY-MM-DD", tr.cli_opt_today()).global(true))
        .subcommands(
            [
                demo(tr),
                list(tr),
                export(tr),
                check(tr),
                dump(tr),
                import(tr),
                backup(tr),
                verify(tr),
            ]
            .map(|command| command.arg(help(tr))),
        )
        .arg(help(tr))
}

fn demo(tr: &I18n) -> Command {
    frame(Command::new("demo"), tr, tr.cli_demo(), "sharaka demo FILE").arg(path(
        tr,
        "file",
        "FILE",
        tr.cli_arg_new_dossier(),
    ))
}

fn list(tr: &I18n) -> Command {
    let lists = [
        "projects",
        "partners",
        "agreements",
        "commitments",
        "overdue",
        "rounds",
    ];
    let usage =
        "sharaka list DOSSIER projects|partners|agreements|commitments|overdue|rounds [--json]";
    frame(Command::new("list"), tr, tr.cli_list(), usage)
        .arg(dossier(tr))
        .arg(
            value(tr, "list", "LIST", tr.cli_arg_list())
                .display_order(2)
                .value_parser(words(&lists)),
        )
        .arg(flag(tr, "json", tr.cli_opt_json()))
}

fn export(tr: &I18n) -> Command {
    let usages = "sharaka export DOSSIER agreement ID|--all --lang ar|fr|both \
                  --format pdf|docx -o PATH\n  \
                  sharaka export DOSSIER follow-up ID|--all --lang ar|fr -o PATH\n  \
                  sharaka export DOSSIER project|partner ID|--all --lang ar|fr -o PATH\n  \
                  sharaka export DOSSIER register projects|partners|agreements|commitments \
                  --format pdf|xlsx --lang ar|fr -o PATH\n  \
                  sharaka export DOSSIER stage-product --stage 1..3 [--round ID] \
                  --format pdf|xlsx --lang ar|fr -o PATH\n  \
                  sharaka export DOSSIER calendar [--round ID] --lang ar|fr -o PATH";
    frame(Command::new("export"), tr, tr.cli_export(), usages)
        .arg(dossier(tr))
        .arg(
            value(tr, "what", "DOCUMENT", tr.cli_arg_what())
                .display_order(2)
                .value_parser(words(&[
                    "agreement",
                    "follow-up",
                    "project",
                    "partner",
                    "register",
                    "stage-product",
                    "calendar",
                ])),
        )
        .arg(
            value(tr, "id", "ID", tr.cli_arg_id())
                .required(false)
                .display_order(3),
        )
        .arg(flag(tr, "all", tr.cli_opt_all()))
        .arg(option(tr, "stage", "1..3", tr.cli_opt_stage()).value_parser(words(&["1", "2", "3"])))
        .arg(option(tr, "round", "ID", tr.cli_opt_round()))
        .arg(
            option(tr, "lang", "LANG", tr.cli_opt_lang())
                .value_parser(words(&["ar", "fr", "both"]))
                .required(true),
        )
        .arg(
            option(tr, "format", "FORMAT", tr.cli_opt_format())
                .value_parser(words(&["pdf", "docx", "xlsx"]))
                .default_value("pdf"),
        )
        .arg(output(tr))
        .arg(flag(tr, "force", tr.cli_opt_force()))
}

fn dump(tr: &I18n) -> Command {
    let usage = "sharaka dump DOSSIER -o FILE.json [--force]";
    frame(Command::new("dump"), tr, tr.cli_dump(), usage)
        .arg(dossier(tr))
        .arg(output(tr))
        .arg(flag(tr, "force", tr.cli_opt_force()))
}

fn import(tr: &I18n) -> Command {
    let usage = "sharaka import DOSSIER FILE.xlsx|xls|ods|csv [--sheet NAME] [--dry-run] [--accept] [--json] [--report PATH]\n  \
                 sharaka import DOSSIER FILE.json [--dry-run] [--accept] [--json]";
    frame(Command::new("import"), tr, tr.cli_import(), usage)
        .arg(path(tr, "dossier", "DOSSIER", tr.cli_arg_import_dossier()))
        .arg(path(tr, "file", "FILE", tr.cli_arg_import_file()).display_order(2))
        .arg(option(tr, "sheet", "NAME", tr.cli_opt_sheet()))
        .arg(option(tr, "report", "PATH", tr.cli_opt_report()).value_parser(value_parser!(PathBuf)))
        .arg(flag(tr, "dry-run", tr.cli_opt_dry_run()))
        .arg(flag(tr, "accept", tr.cli_opt_accept()))
        .arg(flag(tr, "json", tr.cli_opt_json()))
}

fn check(tr: &I18n) -> Command {
    let usage = "sharaka check DOSSIER [--agreement ID] [--json]";
    frame(Command::new("check"), tr, tr.cli_check(), usage)
        .arg(dossier(tr))
        .arg(option(tr, "agreement", "ID", tr.cli_opt_agreement()))
        .arg(flag(tr, "json", tr.cli_opt_json()))
}

fn backup(tr: &I18n) -> Command {
    let usage = "sharaka backup DOSSIER FILE [--force]";
    frame(Command::new("backup"), tr, tr.cli_backup(), usage)
        .arg(dossier(tr))
        .arg(path(tr, "file", "FILE", tr.cli_arg_copy()).display_order(2))
        .arg(flag(tr, "force", tr.cli_opt_force()))
}

fn verify(tr: &I18n) -> Command {
    let usage = "sharaka verify DOSSIER";
    frame(Command::new("verify"), tr, tr.cli_verify(), usage).arg(dossier(tr))
}

fn help(tr: &I18n) -> Arg {
    flag(tr, "help", tr.cli_opt_help())
        .short('h')
        .action(ArgAction::Help)
        .display_order(LAST)
}

/// A command whose help says nothing in English.
fn frame(command: Command, tr: &I18n, about: String, usage: &str) -> Command {
    let template = format!(
        "{{about}}\n\n{}\n  {{usage}}\n\n{{all-args}}{{after-help}}",
        tr.cli_usage()
    );
    command
        .about(about)
        .override_usage(usage.to_owned())
        .help_template(template)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
}

fn words(list: &[&'static str]) -> PossibleValuesParser {
    PossibleValuesParser::new(list.to_vec())
}

fn value(tr: &I18n, id: &'static str, name: &'static str, help: String) -> Arg {
    Arg::new(id)
        .value_name(name)
        .help(help)
        .required(true)
        .hide_possible_values(true)
        .display_order(1)
        .help_heading(tr.cli_heading_arguments())
}

fn path(tr: &I18n, id: &'static str, name: &'static str, help: String) -> Arg {
    value(tr, id, name, help).value_parser(value_parser!(PathBuf))
}

fn dossier(tr: &I18n) -> Arg {
    path(tr, "dossier", "DOSSIER", tr.cli_arg_dossier())
}

fn option(tr: &I18n, id: &'static str, name: &'static str, help: String) -> Arg {
    Arg::new(id)
        .long(id)
        .value_name(name)
        .help(help)
        .hide_possible_values(true)
        .hide_default_value(true)
        .help_heading(tr.cli_heading_options())
}

fn output(tr: &I18n) -> Arg {
    option(tr, "output", "PATH", tr.cli_opt_output())
        .short('o')
        .value_parser(value_parser!(PathBuf))
        .required(true)
}

fn flag(tr: &I18n, id: &'static str, help: String) -> Arg {
    Arg::new(id)
        .long(id)
        .help(help)
        .action(ArgAction::SetTrue)
        .help_heading(tr.cli_heading_options())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn the_grammar_holds_together() {
        for language in Language::ALL {
            grammar(&I18n::new(language)).debug_assert();
        }
    }

    #[test]
    fn no_help_falls_back_to_english() {
        for language in Language::ALL {
            let mut whole = grammar(&I18n::new(language));
            let mut pages = vec![whole.render_long_help().to_string()];
            for command in whole.get_subcommands_mut() {
                pages.push(command.render_long_help().to_string());
            }
            for page in pages {
                let headings = ["Options:", "Arguments:"];
                assert!(language == Language::French || !headings.iter().any(|h| page.contains(h)));
                for english in [
                    "Usage:",
                    "Commands:",
                    "Print",
                    "possible values",
                    "default:",
                ] {
                    assert!(!page.contains(english), "{english} in:\n{page}");
                }
            }
        }
    }
}
