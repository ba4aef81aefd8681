//! The analysis of partners in a workbook.

use super::{Analysis, Message, view::conduct};
use crate::{
    documents::content::register::{Cell, Column, Kind},
    domain::{Grade, id::PartnerId},
    screen::{
        Action, Context,
        round::{partners::ground::Ground, written},
    },
};

impl Analysis {
    /// Makes it of the partners in their order.
    pub(super) fn write(
        &self,
        partners: &[PartnerId],
        ground: Ground<'_>,
        context: &Context,
    ) -> Action<Message> {
        let tr = &context.tr;
        let columns = vec![
            Column::new(tr.prospect_form_partner(), Kind::Text).key(),
            Column::new(tr.product_strategy(), Kind::Text),
            Column::new(tr.prospect_interest(), Kind::Integer),
            Column::new(tr.prospect_influence(), Kind::Integer),
        ];
        let degree = |degree: Option<Grade>| Cell::integer(degree.map(Grade::number));
        let rows = partners.iter().map(|id| {
            let own = self.known(*id, ground);
            vec![
                Cell::text(ground.partner_name(*id, context)),
                Cell::text(conduct(own, context)),
                degree(own.and_then(|one| one.interest)),
                degree(own.and_then(|one| one.influence)),
            ]
        });
        let title = (tr.product_analysis(), "analyse-partenaires");
        written::file(
            ground.round,
            context,
            title,
            Vec::new(),
            columns,
            rows.collect(),
        )
    }
}
