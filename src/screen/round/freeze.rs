//! Closing a stage: its product is printed in both languages, with the day and the people present,
//! and kept in the dossier with the closing.

use super::Message;
use crate::{
    documents::{content::product::Product, export::Format, press::Order},
    domain::{
        Line, Name,
        attachment::{Attachment, Owner},
        id::{AttachmentId, RoundId},
        round::{Closing, FrozenProduct, Stage},
    },
    screen::{Action, Context, Edit, Problem},
    storage::{self, attachment},
    text::Language,
};

/// A closing with the files that it freezes.
#[derive(Debug, Clone)]
pub struct Frozen {
    closing: Closing,
    files: Vec<File>,
}

#[derive(Debug, Clone)]
struct File {
    language: Language,
    name: String,
    bytes: Vec<u8>,
}

/// The order of a stage's product, where the stage has one.
pub fn product(round: RoundId, stage: Stage, language: Language, format: Format) -> Option<Order> {
    Some(Order::StageProduct {
        round,
        product: Product::of_stage(stage)?,
        language,
        format,
    })
}

/// Prints the product beside the window; the closing follows once that is done.
pub fn freeze(context: &Context, closing: Closing) -> Action<Message> {
    let orders: Vec<(Language, Order)> = Language::ALL
        .into_iter()
        .filter_map(|language| {
            let order = product(closing.round, closing.stage, language, Format::Pdf)?;
            Some((language, order))
        })
        .collect();
    let paper = context.paper.clone();
    Action::Work(Box::new(move || {
        let print = || -> Result<Box<Frozen>, Problem> {
            let mut files = Vec::new();
            for (language, order) in orders {
                let sheet = paper.closed(order, &closing)?;
                files.push(File {
                    language,
                    name: format!("{}.{}", sheet.stem, order.ending()),
                    bytes: sheet.print.bytes,
                });
            }
            Ok(Box::new(Frozen { closing, files }))
        };
        Message::Frozen(print())
    }))
}

/// Keeps the files and closes the stage, as one step.
pub fn close(context: &Context, frozen: Frozen) -> Action<Message> {
    let Frozen { closing, files } = frozen;
    let mut ids = context.ids.clone();
    let files: Vec<(AttachmentId, File)> = files
        .into_iter()
        .map(|file| (AttachmentId::next(&mut ids), file))
        .collect();
    let edit = Edit::new("stage_closing.add", move |writer| {
        let mut closing = closing;
        for (id, file) in files {
            let sha256 = attachment::keep_bytes(writer, &file.bytes)?;
            let kept = Attachment {
                id,
                owner: Owner::Commune,
                name: Line::new(file.name).unwrap_or_default(),
                description: Name::default(),
                media_type: Line::new("application/pdf").unwrap_or_default(),
                sha256: sha256.clone(),
                size: file.bytes.len() as u64,
            };
            attachment::insert(writer, &kept)?;
            closing.products.push(FrozenProduct {
                language: file.language,
                attachment: id,
                sha256,
            });
        }
        storage::closing::insert(writer, &closing)
    });
    Action::Do(edit.told(context.tr.round_closed()))
}
