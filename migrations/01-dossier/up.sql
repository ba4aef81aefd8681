-- The dossier of one commune, version 1. A released migration is never edited.
--
-- Ids are UUIDv7 written as text: the journal holds them as they are, and any SQLite reader shows
-- them. Money is centimes, quantities are thousandths, shares are hundredths of a percent, dates
-- are YYYY-MM-DD. A text in two languages is two columns, _ar and _fr. Closed lists are checked by
-- the program, so that a list can grow without rebuilding a table.
--
-- `seq` keeps the order in which rows were entered, also through undo. What belongs to a row goes
-- with it (ON DELETE CASCADE); what merely names it keeps it from being deleted. References are
-- checked when an action ends, so that its steps may come in any order.
--
-- What lists show comes first in a row: it is read without the long texts, which SQLite keeps on
-- pages of their own.

PRAGMA application_id = 1399345771;

-- The file itself: which dossier it is, what version its tables have, and when it was made.
CREATE TABLE dossier (
    seq INTEGER PRIMARY KEY CHECK (seq = 1),
    format INTEGER NOT NULL,
    created_at TEXT NOT NULL
) STRICT;

-- What a user did, one row an action. `changes` is empty while it runs, then the number of rows it
-- touched. An undo or a redo is an action too, and names the one it reverts or repeats.
CREATE TABLE action (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    key TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('creation', 'act', 'undo', 'redo')),
    target INTEGER REFERENCES action (id),
    changes INTEGER CHECK (changes > 0),
    CHECK ((kind IN ('undo', 'redo')) = (target IS NOT NULL))
) STRICT;
CREATE INDEX action_target ON action (target) WHERE target IS NOT NULL;

-- Every change of a row, written by the triggers below and by nothing else. A change outside an
-- action finds none running and is refused.
CREATE TABLE journal (
    id INTEGER PRIMARY KEY,
    action INTEGER NOT NULL REFERENCES action (id),
    tbl TEXT NOT NULL,
    row TEXT NOT NULL,
    before TEXT,
    after TEXT,
    CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;
CREATE INDEX journal_action ON journal (action);

-- The bytes of attachments, once for each content; never changed, never deleted.
CREATE TABLE blob (
    sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
    size INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    CHECK (size = length(bytes))
) STRICT;

-- For each table, how many rows it has and the sum of their checksums, so that damage is noticed.
CREATE TABLE digest (
    tbl TEXT NOT NULL PRIMARY KEY,
    rows INTEGER NOT NULL,
    sum INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER action_closed BEFORE UPDATE ON action WHEN OLD.changes IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER action_kept BEFORE DELETE ON action WHEN OLD.changes IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_unchanged BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_kept BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER blob_unchanged BEFORE UPDATE ON blob
BEGIN SELECT RAISE(ABORT, 'attached bytes are never changed'); END;
CREATE TRIGGER blob_kept BEFORE DELETE ON blob
BEGIN SELECT RAISE(ABORT, 'attached bytes are never deleted'); END;

-- The commune that keeps the dossier.
CREATE TABLE commune (
    seq INTEGER PRIMARY KEY CHECK (seq = 1),
    code TEXT NOT NULL,
    name_ar TEXT NOT NULL,
    name_fr TEXT NOT NULL,
    province_ar TEXT NOT NULL,
    province_fr TEXT NOT NULL,
    territory TEXT NOT NULL,
    region_ar TEXT NOT NULL,
    region_fr TEXT NOT NULL,
    circle_ar TEXT NOT NULL,
    circle_fr TEXT NOT NULL,
    tifinagh TEXT NOT NULL,
    logo TEXT REFERENCES attachment (id) DEFERRABLE INITIALLY DEFERRED,
    president_ar TEXT NOT NULL,
    president_fr TEXT NOT NULL,
    secretary_general_ar TEXT NOT NULL,
    secretary_general_fr TEXT NOT NULL,
    article_word TEXT NOT NULL,
    numbering TEXT NOT NULL,
    fictional INTEGER NOT NULL CHECK (fictional IN (0, 1))
) STRICT;

-- Its letterhead, top to bottom.
CREATE TABLE letterhead_line (
    commune INTEGER NOT NULL REFERENCES commune (seq) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    text_ar TEXT NOT NULL,
    text_fr TEXT NOT NULL,
    PRIMARY KEY (commune, position)
) STRICT, WITHOUT ROWID;

-- Development plans.
CREATE TABLE plan (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    kind TEXT NOT NULL,
    title_ar TEXT NOT NULL,
    title_fr TEXT NOT NULL,
    first_year INTEGER NOT NULL CHECK (first_year BETWEEN 1900 AND 2199),
    last_year INTEGER NOT NULL CHECK (last_year BETWEEN 1900 AND 2199),
    decision TEXT NOT NULL,
    adopted_on TEXT CHECK (adopted_on IS date(adopted_on)),
    visaed_on TEXT CHECK (visaed_on IS date(visaed_on))
) STRICT;

-- What the commune can finance alone, per year.
CREATE TABLE plan_capacity (
    plan TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
    amount INTEGER NOT NULL CHECK (amount BETWEEN 0 AND 99999999999999),
    PRIMARY KEY (plan, position)
) STRICT, WITHOUT ROWID;

-- Axes of a plan.
CREATE TABLE axis (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    plan TEXT NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT NOT NULL,
    name_ar TEXT NOT NULL,
    name_fr TEXT NOT NULL
) STRICT;

-- Projects of the plan.
CREATE TABLE project (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    axis TEXT REFERENCES axis (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT NOT NULL,
    title_ar TEXT NOT NULL,
    title_fr TEXT NOT NULL,
    location_ar TEXT NOT NULL,
    location_fr TEXT NOT NULL,
    sector TEXT NOT NULL,
    competence TEXT NOT NULL,
    state TEXT NOT NULL,
    priority INTEGER CHECK (priority BETWEEN 1 AND 3),
    maturity TEXT NOT NULL,
    cost INTEGER NOT NULL CHECK (cost BETWEEN 0 AND 99999999999999),
    starts_on TEXT CHECK (starts_on IS date(starts_on)),
    ends_on TEXT CHECK (ends_on IS date(ends_on)),
    orientation_ar TEXT NOT NULL,
    orientation_fr TEXT NOT NULL,
    strategic_objective_ar TEXT NOT NULL,
    strategic_objective_fr TEXT NOT NULL,
    operational_objective_ar TEXT NOT NULL,
    operational_objective_fr TEXT NOT NULL,
    nature_ar TEXT NOT NULL,
    nature_fr TEXT NOT NULL,
    level_ar TEXT NOT NULL,
    level_fr TEXT NOT NULL,
    owner_ar TEXT NOT NULL,
    owner_fr TEXT NOT NULL,
    delegated_owner_ar TEXT NOT NULL,
    delegated_owner_fr TEXT NOT NULL,
    manager_ar TEXT NOT NULL,
    manager_fr TEXT NOT NULL,
    stakeholders_ar TEXT NOT NULL,
    stakeholders_fr TEXT NOT NULL,
    phase_ar TEXT NOT NULL,
    phase_fr TEXT NOT NULL,
    delay_days INTEGER CHECK (delay_days BETWEEN 0 AND 4294967295),
    physical_progress INTEGER CHECK (physical_progress BETWEEN 0 AND 255),
    position_latitude INTEGER CHECK (position_latitude BETWEEN -2147483648 AND 2147483647),
    position_longitude INTEGER CHECK (position_longitude BETWEEN -2147483648 AND 2147483647),
    problem_ar TEXT NOT NULL,
    problem_fr TEXT NOT NULL,
    objectives_ar TEXT NOT NULL,
    objectives_fr TEXT NOT NULL,
    components_ar TEXT NOT NULL,
    components_fr TEXT NOT NULL,
    results_ar TEXT NOT NULL,
    results_fr TEXT NOT NULL,
    financing_arrangements_ar TEXT NOT NULL,
    financing_arrangements_fr TEXT NOT NULL,
    beneficiaries_total INTEGER CHECK (beneficiaries_total BETWEEN 0 AND 4294967295),
    beneficiaries_men INTEGER CHECK (beneficiaries_men BETWEEN 0 AND 4294967295),
    beneficiaries_women INTEGER CHECK (beneficiaries_women BETWEEN 0 AND 4294967295),
    beneficiaries_children INTEGER CHECK (beneficiaries_children BETWEEN 0 AND 4294967295),
    beneficiaries_youth INTEGER CHECK (beneficiaries_youth BETWEEN 0 AND 4294967295),
    beneficiaries_adults INTEGER CHECK (beneficiaries_adults BETWEEN 0 AND 4294967295),
    beneficiaries_elderly INTEGER CHECK (beneficiaries_elderly BETWEEN 0 AND 4294967295),
    beneficiaries_disabled INTEGER CHECK (beneficiaries_disabled BETWEEN 0 AND 4294967295),
    beneficiaries_households INTEGER CHECK (beneficiaries_households BETWEEN 0 AND 4294967295),
    concerns_women_ar TEXT NOT NULL,
    concerns_women_fr TEXT NOT NULL,
    concerns_youth_ar TEXT NOT NULL,
    concerns_youth_fr TEXT NOT NULL,
    concerns_elderly_ar TEXT NOT NULL,
    concerns_elderly_fr TEXT NOT NULL,
    concerns_children_ar TEXT NOT NULL,
    concerns_children_fr TEXT NOT NULL,
    concerns_disabled_ar TEXT NOT NULL,
    concerns_disabled_fr TEXT NOT NULL,
    land_kind TEXT,
    land_status TEXT,
    land_reference TEXT,
    environment_ar TEXT NOT NULL,
    environment_fr TEXT NOT NULL,
    risks_ar TEXT NOT NULL,
    risks_fr TEXT NOT NULL,
    upkeep_cost INTEGER CHECK (upkeep_cost BETWEEN 0 AND 99999999999999),
    upkeep_owner_ar TEXT NOT NULL,
    upkeep_owner_fr TEXT NOT NULL,
    programme_link_ar TEXT NOT NULL,
    programme_link_fr TEXT NOT NULL,
    gender_marker INTEGER CHECK (gender_marker BETWEEN 0 AND 3),
    CHECK ((position_latitude IS NULL) = (position_longitude IS NULL)),
    CHECK ((land_kind IS NULL) = (land_status IS NULL) AND (land_kind IS NULL) = (land_reference IS NULL))
) STRICT;

-- Douars or quarters of a project.
CREATE TABLE project_place (
    project TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    name_ar TEXT NOT NULL,
    name_fr TEXT NOT NULL,
    PRIMARY KEY (project, position)
) STRICT, WITHOUT ROWID;

-- Cost of a project, per year.
CREATE TABLE project_cost (
    project TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
    commune INTEGER NOT NULL CHECK (commune BETWEEN 0 AND 99999999999999),
    total INTEGER NOT NULL CHECK (total BETWEEN 0 AND 99999999999999),
    PRIMARY KEY (project, position)
) STRICT, WITHOUT ROWID;

-- Studies of a project.
CREATE TABLE project_study (
    project TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    kind_ar TEXT NOT NULL,
    kind_fr TEXT NOT NULL,
    done INTEGER NOT NULL CHECK (done IN (0, 1)),
    date TEXT CHECK (date IS date(date)),
    cost INTEGER CHECK (cost BETWEEN 0 AND 99999999999999),
    PRIMARY KEY (project, position)
) STRICT, WITHOUT ROWID;

-- Needs: slices of what a project lacks.
CREATE TABLE need (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    project TEXT NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    component_ar TEXT NOT NULL,
    component_fr TEXT NOT NULL,
    kind TEXT NOT NULL,
    quantity_number INTEGER CHECK (quantity_number BETWEEN 0 AND 1000000000000),
    quantity_unit_ar TEXT,
    quantity_unit_fr TEXT,
    amount INTEGER NOT NULL CHECK (amount BETWEEN 0 AND 99999999999999),
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
    covered INTEGER NOT NULL CHECK (covered BETWEEN 0 AND 99999999999999),
    source_ar TEXT NOT NULL,
    source_fr TEXT NOT NULL,
    urgency INTEGER CHECK (urgency BETWEEN 1 AND 3),
    reason_ar TEXT NOT NULL,
    reason_fr TEXT NOT NULL,
    minimum INTEGER CHECK (minimum BETWEEN 0 AND 99999999999999),
    CHECK ((quantity_number IS NULL) = (quantity_unit_ar IS NULL) AND (quantity_number IS NULL) = (quantity_unit_fr IS NULL))
) STRICT;

-- The directory of partners.
CREATE TABLE partner (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    code TEXT NOT NULL,
    name_ar TEXT NOT NULL,
    name_fr TEXT NOT NULL,
    abbreviation_ar TEXT NOT NULL,
    abbreviation_fr TEXT NOT NULL,
    category TEXT NOT NULL,
    level TEXT NOT NULL,
    parent_body_ar TEXT NOT NULL,
    parent_body_fr TEXT NOT NULL,
    territory_ar TEXT NOT NULL,
    territory_fr TEXT NOT NULL,
    usual_share INTEGER CHECK (usual_share BETWEEN 0 AND 10000),
    ceiling INTEGER CHECK (ceiling BETWEEN 0 AND 99999999999999),
    instruments_ar TEXT NOT NULL,
    instruments_fr TEXT NOT NULL,
    calendar_ar TEXT NOT NULL,
    calendar_fr TEXT NOT NULL,
    eligibility_ar TEXT NOT NULL,
    eligibility_fr TEXT NOT NULL,
    required_papers_ar TEXT NOT NULL,
    required_papers_fr TEXT NOT NULL,
    address_ar TEXT NOT NULL,
    address_fr TEXT NOT NULL,
    bank_account TEXT NOT NULL,
    notes_ar TEXT NOT NULL,
    notes_fr TEXT NOT NULL,
    active INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT;

-- Contact persons of a partner.
CREATE TABLE contact (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    partner TEXT NOT NULL REFERENCES partner (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    name_ar TEXT NOT NULL,
    name_fr TEXT NOT NULL,
    function_ar TEXT NOT NULL,
    function_fr TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL
) STRICT;

-- Keys of a partner's domains.
CREATE TABLE partner_domain (
    partner TEXT NOT NULL REFERENCES partner (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    key TEXT NOT NULL,
    PRIMARY KEY (partner, position)
) STRICT, WITHOUT ROWID;

-- What a partner can give.
CREATE TABLE partner_contribution (
    partner TEXT NOT NULL REFERENCES partner (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    kind TEXT NOT NULL,
    PRIMARY KEY (partner, position)
) STRICT, WITHOUT ROWID;

-- Papers received from a partner: statutes, final receipt, bank account, reports.
CREATE TABLE vetting_paper (
    partner TEXT NOT NULL REFERENCES partner (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    kind_ar TEXT NOT NULL,
    kind_fr TEXT NOT NULL,
    reference TEXT NOT NULL,
    received_on TEXT CHECK (received_on IS date(received_on)),
    valid_until TEXT CHECK (valid_until IS date(valid_until)),
    attachment TEXT REFERENCES attachment (id) DEFERRABLE INITIALLY DEFERRED,
    note_ar TEXT NOT NULL,
    note_fr TEXT NOT NULL,
    PRIMARY KEY (partner, position)
) STRICT, WITHOUT ROWID;

-- Agreements.
CREATE TABLE agreement (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    kind TEXT NOT NULL,
    form TEXT NOT NULL,
    parent TEXT REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
    number TEXT NOT NULL,
    title_ar TEXT NOT NULL,
    title_fr TEXT NOT NULL,
    cost INTEGER NOT NULL CHECK (cost BETWEEN 0 AND 99999999999999),
    starts_on TEXT CHECK (starts_on IS date(starts_on)),
    duration_months INTEGER NOT NULL CHECK (duration_months BETWEEN 0 AND 65535),
    start_rule TEXT NOT NULL,
    regime_date TEXT NOT NULL CHECK (regime_date IS date(regime_date)),
    object_ar TEXT NOT NULL,
    object_fr TEXT NOT NULL,
    place_ar TEXT NOT NULL,
    place_fr TEXT NOT NULL,
    budget_support_ar TEXT NOT NULL,
    budget_support_fr TEXT NOT NULL,
    payment_account TEXT NOT NULL,
    owner TEXT REFERENCES party (id) DEFERRABLE INITIALLY DEFERRED,
    delegated_owner TEXT REFERENCES party (id) DEFERRABLE INITIALLY DEFERRED,
    operator_ar TEXT NOT NULL,
    operator_fr TEXT NOT NULL,
    beneficiaries_ar TEXT NOT NULL,
    beneficiaries_fr TEXT NOT NULL,
    committee_chair_ar TEXT NOT NULL,
    committee_chair_fr TEXT NOT NULL,
    committee_cadence_ar TEXT NOT NULL,
    committee_cadence_fr TEXT NOT NULL,
    committee_quorum_ar TEXT NOT NULL,
    committee_quorum_fr TEXT NOT NULL,
    evaluated_on TEXT CHECK (evaluated_on IS date(evaluated_on)),
    report_cadence_ar TEXT NOT NULL,
    report_cadence_fr TEXT NOT NULL,
    notice_days INTEGER CHECK (notice_days BETWEEN 0 AND 65535),
    settlement_days INTEGER CHECK (settlement_days BETWEEN 0 AND 65535),
    copies INTEGER NOT NULL CHECK (copies BETWEEN 0 AND 255),
    signing_place_ar TEXT NOT NULL,
    signing_place_fr TEXT NOT NULL,
    prevailing TEXT
) STRICT;

-- Parties to an agreement; the commune itself names no partner.
CREATE TABLE party (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    agreement TEXT NOT NULL REFERENCES agreement (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    partner TEXT REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
    name_ar TEXT NOT NULL,
    name_fr TEXT NOT NULL,
    short_name_ar TEXT NOT NULL,
    short_name_fr TEXT NOT NULL,
    quality_ar TEXT NOT NULL,
    quality_fr TEXT NOT NULL,
    signatory_ar TEXT NOT NULL,
    signatory_fr TEXT NOT NULL,
    seat_ar TEXT NOT NULL,
    seat_fr TEXT NOT NULL,
    legal_basis_ar TEXT NOT NULL,
    legal_basis_fr TEXT NOT NULL,
    account TEXT NOT NULL
) STRICT;

-- Clauses of an agreement, with variables.
CREATE TABLE clause (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    agreement TEXT NOT NULL REFERENCES agreement (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    section TEXT NOT NULL,
    each_party INTEGER NOT NULL CHECK (each_party IN (0, 1)),
    heading_ar TEXT NOT NULL,
    heading_fr TEXT NOT NULL,
    body_ar TEXT NOT NULL,
    body_fr TEXT NOT NULL
) STRICT;

-- The projects that an agreement serves.
CREATE TABLE agreement_project (
    agreement TEXT NOT NULL REFERENCES agreement (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    project TEXT NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (agreement, position)
) STRICT, WITHOUT ROWID;

-- Who gives what to an agreement, per year.
CREATE TABLE contribution (
    agreement TEXT NOT NULL REFERENCES agreement (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    party TEXT NOT NULL REFERENCES party (id) DEFERRABLE INITIALLY DEFERRED,
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
    kind TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount BETWEEN 0 AND 99999999999999),
    PRIMARY KEY (agreement, position)
) STRICT, WITHOUT ROWID;

-- Parts in which contributions are paid.
CREATE TABLE tranche (
    agreement TEXT NOT NULL REFERENCES agreement (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    share INTEGER NOT NULL CHECK (share BETWEEN 0 AND 10000),
    trigger_ar TEXT NOT NULL,
    trigger_fr TEXT NOT NULL,
    evidence_ar TEXT NOT NULL,
    evidence_fr TEXT NOT NULL,
    PRIMARY KEY (agreement, position)
) STRICT, WITHOUT ROWID;

-- Members of the committee that follows an agreement.
CREATE TABLE member (
    agreement TEXT NOT NULL REFERENCES agreement (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    party TEXT REFERENCES party (id) DEFERRABLE INITIALLY DEFERRED,
    quality_ar TEXT NOT NULL,
    quality_fr TEXT NOT NULL,
    PRIMARY KEY (agreement, position)
) STRICT, WITHOUT ROWID;

-- What an agreement's success is measured by.
CREATE TABLE indicator (
    agreement TEXT NOT NULL REFERENCES agreement (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    text_ar TEXT NOT NULL,
    text_fr TEXT NOT NULL,
    baseline_ar TEXT NOT NULL,
    baseline_fr TEXT NOT NULL,
    target_ar TEXT NOT NULL,
    target_fr TEXT NOT NULL,
    source_ar TEXT NOT NULL,
    source_fr TEXT NOT NULL,
    PRIMARY KEY (agreement, position)
) STRICT, WITHOUT ROWID;

-- Dated steps of an agreement's approval.
CREATE TABLE event (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    agreement TEXT NOT NULL REFERENCES agreement (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    step TEXT NOT NULL,
    on_date TEXT NOT NULL CHECK (on_date IS date(on_date)),
    on_hijri INTEGER NOT NULL CHECK (on_hijri BETWEEN -2 AND 2),
    number TEXT NOT NULL,
    session_ar TEXT NOT NULL,
    session_fr TEXT NOT NULL,
    outcome TEXT,
    votes_favour INTEGER CHECK (votes_favour BETWEEN 0 AND 65535),
    votes_against INTEGER CHECK (votes_against BETWEEN 0 AND 65535),
    votes_abstained INTEGER CHECK (votes_abstained BETWEEN 0 AND 65535),
    party TEXT REFERENCES party (id) DEFERRABLE INITIALLY DEFERRED,
    note_ar TEXT NOT NULL,
    note_fr TEXT NOT NULL
) STRICT;

-- Documents annexed to an agreement, by title.
CREATE TABLE annex (
    agreement TEXT NOT NULL REFERENCES agreement (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    title_ar TEXT NOT NULL,
    title_fr TEXT NOT NULL,
    PRIMARY KEY (agreement, position)
) STRICT, WITHOUT ROWID;

-- What a party owes under an agreement.
CREATE TABLE commitment (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    agreement TEXT NOT NULL REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
    clause TEXT REFERENCES clause (id) DEFERRABLE INITIALLY DEFERRED,
    debtor TEXT NOT NULL REFERENCES party (id) DEFERRABLE INITIALLY DEFERRED,
    creditor TEXT REFERENCES party (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    standing TEXT NOT NULL,
    conditional INTEGER NOT NULL CHECK (conditional IN (0, 1)),
    amount INTEGER CHECK (amount BETWEEN 0 AND 99999999999999),
    quantity_number INTEGER CHECK (quantity_number BETWEEN 0 AND 1000000000000),
    due_kind TEXT,
    due_on TEXT CHECK (due_on IS date(due_on)),
    text_ar TEXT NOT NULL,
    text_fr TEXT NOT NULL,
    quantity_unit_ar TEXT,
    quantity_unit_fr TEXT,
    due_trigger_ar TEXT,
    due_trigger_fr TEXT,
    evidence_ar TEXT NOT NULL,
    evidence_fr TEXT NOT NULL,
    cause_ar TEXT NOT NULL,
    cause_fr TEXT NOT NULL,
    next_action_ar TEXT NOT NULL,
    next_action_fr TEXT NOT NULL,
    CHECK ((quantity_number IS NULL) = (quantity_unit_ar IS NULL) AND (quantity_number IS NULL) = (quantity_unit_fr IS NULL))
) STRICT;

-- Parts of a commitment, by year.
CREATE TABLE instalment (
    commitment TEXT NOT NULL REFERENCES commitment (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
    amount INTEGER NOT NULL CHECK (amount BETWEEN 0 AND 99999999999999),
    due TEXT CHECK (due IS date(due)),
    PRIMARY KEY (commitment, position)
) STRICT, WITHOUT ROWID;

-- What was done of a commitment.
CREATE TABLE realisation (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    commitment TEXT NOT NULL REFERENCES commitment (id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT NOT NULL CHECK (date IS date(date)),
    amount INTEGER CHECK (amount BETWEEN 0 AND 99999999999999),
    number INTEGER CHECK (number BETWEEN 0 AND 1000000000000),
    completes INTEGER NOT NULL CHECK (completes IN (0, 1)),
    note_ar TEXT NOT NULL,
    note_fr TEXT NOT NULL,
    evidence TEXT REFERENCES attachment (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Files kept in the dossier; their bytes are in `blob`.
CREATE TABLE attachment (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    owner_kind TEXT NOT NULL CHECK (owner_kind IN ('commune', 'project', 'partner', 'agreement')),
    owner_project TEXT REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    owner_partner TEXT REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
    owner_agreement TEXT REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    description_ar TEXT NOT NULL,
    description_fr TEXT NOT NULL,
    media_type TEXT NOT NULL,
    sha256 TEXT NOT NULL REFERENCES blob (sha256) DEFERRABLE INITIALLY DEFERRED,
    size INTEGER NOT NULL CHECK (size >= 0),
    CHECK ((owner_kind = 'project') = (owner_project IS NOT NULL)),
    CHECK ((owner_kind = 'partner') = (owner_partner IS NOT NULL)),
    CHECK ((owner_kind = 'agreement') = (owner_agreement IS NOT NULL))
) STRICT;

-- Whoever names a row is found quickly.
CREATE INDEX commune_logo ON commune (logo);
CREATE INDEX axis_plan ON axis (plan);
CREATE INDEX project_axis ON project (axis);
CREATE INDEX need_project ON need (project);
CREATE INDEX contact_partner ON contact (partner, position);
CREATE INDEX vetting_paper_attachment ON vetting_paper (attachment);
CREATE INDEX agreement_parent ON agreement (parent);
CREATE INDEX agreement_owner ON agreement (owner);
CREATE INDEX agreement_delegated_owner ON agreement (delegated_owner);
CREATE INDEX party_partner ON party (partner);
CREATE INDEX party_agreement ON party (agreement, position);
CREATE INDEX clause_agreement ON clause (agreement, position);
CREATE INDEX agreement_project_project ON agreement_project (project);
CREATE INDEX contribution_party ON contribution (party);
CREATE INDEX member_party ON member (party);
CREATE INDEX event_party ON event (party);
CREATE INDEX event_agreement ON event (agreement, position);
CREATE INDEX commitment_agreement ON commitment (agreement);
CREATE INDEX commitment_clause ON commitment (clause);
CREATE INDEX commitment_debtor ON commitment (debtor);
CREATE INDEX commitment_creditor ON commitment (creditor);
CREATE INDEX realisation_commitment ON realisation (commitment);
CREATE INDEX realisation_evidence ON realisation (evidence);
CREATE INDEX attachment_owner_project ON attachment (owner_project);
CREATE INDEX attachment_owner_partner ON attachment (owner_partner);
CREATE INDEX attachment_owner_agreement ON attachment (owner_agreement);
CREATE INDEX attachment_sha256 ON attachment (sha256);

-- The journal's triggers, three a table. A test compares them with the tables' columns and prints
-- what they should be. Rows of more than 60 columns are imaged in two steps, as SQLite before 3.48
-- takes at most 127 arguments.
CREATE TRIGGER commune_insert_journal AFTER INSERT ON commune BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'commune', NEW.seq,
        NULL,
        json_object('seq', NEW.seq, 'code', NEW.code, 'name_ar', NEW.name_ar, 'name_fr', NEW.name_fr, 'province_ar', NEW.province_ar, 'province_fr', NEW.province_fr, 'territory', NEW.territory, 'region_ar', NEW.region_ar, 'region_fr', NEW.region_fr, 'circle_ar', NEW.circle_ar, 'circle_fr', NEW.circle_fr, 'tifinagh', NEW.tifinagh, 'logo', NEW.logo, 'president_ar', NEW.president_ar, 'president_fr', NEW.president_fr, 'secretary_general_ar', NEW.secretary_general_ar, 'secretary_general_fr', NEW.secretary_general_fr, 'article_word', NEW.article_word, 'numbering', NEW.numbering, 'fictional', NEW.fictional));
END;
CREATE TRIGGER commune_update_journal AFTER UPDATE ON commune BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'commune', NEW.seq,
        json_object('seq', OLD.seq, 'code', OLD.code, 'name_ar', OLD.name_ar, 'name_fr', OLD.name_fr, 'province_ar', OLD.province_ar, 'province_fr', OLD.province_fr, 'territory', OLD.territory, 'region_ar', OLD.region_ar, 'region_fr', OLD.region_fr, 'circle_ar', OLD.circle_ar, 'circle_fr', OLD.circle_fr, 'tifinagh', OLD.tifinagh, 'logo', OLD.logo, 'president_ar', OLD.president_ar, 'president_fr', OLD.president_fr, 'secretary_general_ar', OLD.secretary_general_ar, 'secretary_general_fr', OLD.secretary_general_fr, 'article_word', OLD.article_word, 'numbering', OLD.numbering, 'fictional', OLD.fictional),
        json_object('seq', NEW.seq, 'code', NEW.code, 'name_ar', NEW.name_ar, 'name_fr', NEW.name_fr, 'province_ar', NEW.province_ar, 'province_fr', NEW.province_fr, 'territory', NEW.territory, 'region_ar', NEW.region_ar, 'region_fr', NEW.region_fr, 'circle_ar', NEW.circle_ar, 'circle_fr', NEW.circle_fr, 'tifinagh', NEW.tifinagh, 'logo', NEW.logo, 'president_ar', NEW.president_ar, 'president_fr', NEW.president_fr, 'secretary_general_ar', NEW.secretary_general_ar, 'secretary_general_fr', NEW.secretary_general_fr, 'article_word', NEW.article_word, 'numbering', NEW.numbering, 'fictional', NEW.fictional));
END;
CREATE TRIGGER commune_delete_journal AFTER DELETE ON commune BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'commune', OLD.seq,
        json_object('seq', OLD.seq, 'code', OLD.code, 'name_ar', OLD.name_ar, 'name_fr', OLD.name_fr, 'province_ar', OLD.province_ar, 'province_fr', OLD.province_fr, 'territory', OLD.territory, 'region_ar', OLD.region_ar, 'region_fr', OLD.region_fr, 'circle_ar', OLD.circle_ar, 'circle_fr', OLD.circle_fr, 'tifinagh', OLD.tifinagh, 'logo', OLD.logo, 'president_ar', OLD.president_ar, 'president_fr', OLD.president_fr, 'secretary_general_ar', OLD.secretary_general_ar, 'secretary_general_fr', OLD.secretary_general_fr, 'article_word', OLD.article_word, 'numbering', OLD.numbering, 'fictional', OLD.fictional),
        NULL);
END;
CREATE TRIGGER letterhead_line_insert_journal AFTER INSERT ON letterhead_line BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'letterhead_line', NEW.commune || '#' || NEW.position,
        NULL,
        json_object('commune', NEW.commune, 'position', NEW.position, 'text_ar', NEW.text_ar, 'text_fr', NEW.text_fr));
END;
CREATE TRIGGER letterhead_line_update_journal AFTER UPDATE ON letterhead_line BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'letterhead_line', NEW.commune || '#' || NEW.position,
        json_object('commune', OLD.commune, 'position', OLD.position, 'text_ar', OLD.text_ar, 'text_fr', OLD.text_fr),
        json_object('commune', NEW.commune, 'position', NEW.position, 'text_ar', NEW.text_ar, 'text_fr', NEW.text_fr));
END;
CREATE TRIGGER letterhead_line_delete_journal AFTER DELETE ON letterhead_line BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'letterhead_line', OLD.commune || '#' || OLD.position,
        json_object('commune', OLD.commune, 'position', OLD.position, 'text_ar', OLD.text_ar, 'text_fr', OLD.text_fr),
        NULL);
END;
CREATE TRIGGER plan_insert_journal AFTER INSERT ON plan BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'plan', NEW.id,
        NULL,
        json_object('seq', NEW.seq, 'id', NEW.id, 'kind', NEW.kind, 'title_ar', NEW.title_ar, 'title_fr', NEW.title_fr, 'first_year', NEW.first_year, 'last_year', NEW.last_year, 'decision', NEW.decision, 'adopted_on', NEW.adopted_on, 'visaed_on', NEW.visaed_on));
END;
CREATE TRIGGER plan_update_journal AFTER UPDATE ON plan BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'plan', NEW.id,
        json_object('seq', OLD.seq, 'id', OLD.id, 'kind', OLD.kind, 'title_ar', OLD.title_ar, 'title_fr', OLD.title_fr, 'first_year', OLD.first_year, 'last_year', OLD.last_year, 'decision', OLD.decision, 'adopted_on', OLD.adopted_on, 'visaed_on', OLD.visaed_on),
        json_object('seq', NEW.seq, 'id', NEW.id, 'kind', NEW.kind, 'title_ar', NEW.title_ar, 'title_fr', NEW.title_fr, 'first_year', NEW.first_year, 'last_year', NEW.last_year, 'decision', NEW.decision, 'adopted_on', NEW.adopted_on, 'visaed_on', NEW.visaed_on));
END;
CREATE TRIGGER plan_delete_journal AFTER DELETE ON plan BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'plan', OLD.id,
        json_object('seq', OLD.seq, 'id', OLD.id, 'kind', OLD.kind, 'title_ar', OLD.title_ar, 'title_fr', OLD.title_fr, 'first_year', OLD.first_year, 'last_year', OLD.last_year, 'decision', OLD.decision, 'adopted_on', OLD.adopted_on, 'visaed_on', OLD.visaed_on),
        NULL);
END;
CREATE TRIGGER plan_capacity_insert_journal AFTER INSERT ON plan_capacity BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'plan_capacity', NEW.plan || '#' || NEW.position,
        NULL,
        json_object('plan', NEW.plan, 'position', NEW.position, 'year', NEW.year, 'amount', NEW.amount));
END;
CREATE TRIGGER plan_capacity_update_journal AFTER UPDATE ON plan_capacity BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'plan_capacity', NEW.plan || '#' || NEW.position,
        json_object('plan', OLD.plan, 'position', OLD.position, 'year', OLD.year, 'amount', OLD.amount),
        json_object('plan', NEW.plan, 'position', NEW.position, 'year', NEW.year, 'amount', NEW.amount));
END;
CREATE TRIGGER plan_capacity_delete_journal AFTER DELETE ON plan_capacity BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'plan_capacity', OLD.plan || '#' || OLD.position,
        json_object('plan', OLD.plan, 'position', OLD.position, 'year', OLD.year, 'amount', OLD.amount),
        NULL);
END;
CREATE TRIGGER axis_insert_journal AFTER INSERT ON axis BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'axis', NEW.id,
        NULL,
        json_object('seq', NEW.seq, 'id', NEW.id, 'plan', NEW.plan, 'code', NEW.code, 'name_ar', NEW.name_ar, 'name_fr', NEW.name_fr));
END;
CREATE TRIGGER axis_update_journal AFTER UPDATE ON axis BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'axis', NEW.id,
        json_object('seq', OLD.seq, 'id', OLD.id, 'plan', OLD.plan, 'code', OLD.code, 'name_ar', OLD.name_ar, 'name_fr', OLD.name_fr),
        json_object('seq', NEW.seq, 'id', NEW.id, 'plan', NEW.plan, 'code', NEW.code, 'name_ar', NEW.name_ar, 'name_fr', NEW.name_fr));
END;
CREATE TRIGGER axis_delete_journal AFTER DELETE ON axis BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'axis', OLD.id,
        json_object('seq', OLD.seq, 'id', OLD.id, 'plan', OLD.plan, 'code', OLD.code, 'name_ar', OLD.name_ar, 'name_fr', OLD.name_fr),
        NULL);
END;
CREATE TRIGGER project_insert_journal AFTER INSERT ON project BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'project', NEW.id,
        NULL,
        json_insert(json_object('seq', NEW.seq, 'id', NEW.id, 'axis', NEW.axis, 'code', NEW.code, 'title_ar', NEW.title_ar, 'title_fr', NEW.title_fr, 'location_ar', NEW.location_ar, 'location_fr', NEW.location_fr, 'sector', NEW.sector, 'competence', NEW.competence, 'state', NEW.state, 'priority', NEW.priority, 'maturity', NEW.maturity, 'cost', NEW.cost, 'starts_on', NEW.starts_on, 'ends_on', NEW.ends_on, 'orientation_ar', NEW.orientation_ar, 'orientation_fr', NEW.orientation_fr, 'strategic_objective_ar', NEW.strategic_objective_ar, 'strategic_objective_fr', NEW.strategic_objective_fr, 'operational_objective_ar', NEW.operational_objective_ar, 'operational_objective_fr', NEW.operational_objective_fr, 'nature_ar', NEW.nature_ar, 'nature_fr', NEW.nature_fr, 'level_ar', NEW.level_ar, 'level_fr', NEW.level_fr, 'owner_ar', NEW.owner_ar, 'owner_fr', NEW.owner_fr, 'delegated_owner_ar', NEW.delegated_owner_ar, 'delegated_owner_fr', NEW.delegated_owner_fr, 'manager_ar', NEW.manager_ar, 'manager_fr', NEW.manager_fr, 'stakeholders_ar', NEW.stakeholders_ar, 'stakeholders_fr', NEW.stakeholders_fr, 'phase_ar', NEW.phase_ar, 'phase_fr', NEW.phase_fr, 'delay_days', NEW.delay_days, 'physical_progress', NEW.physical_progress, 'position_latitude', NEW.position_latitude, 'position_longitude', NEW.position_longitude, 'problem_ar', NEW.problem_ar, 'problem_fr', NEW.problem_fr, 'objectives_ar', NEW.objectives_ar, 'objectives_fr', NEW.objectives_fr, 'components_ar', NEW.components_ar, 'components_fr', NEW.components_fr, 'results_ar', NEW.results_ar, 'results_fr', NEW.results_fr, 'financing_arrangements_ar', NEW.financing_arrangements_ar, 'financing_arrangements_fr', NEW.financing_arrangements_fr, 'beneficiaries_total', NEW.beneficiaries_total, 'beneficiaries_men', NEW.beneficiaries_men, 'beneficiaries_women', NEW.beneficiaries_women, 'beneficiaries_children', NEW.beneficiaries_children, 'beneficiaries_youth', NEW.beneficiaries_youth, 'beneficiaries_adults', NEW.beneficiaries_adults, 'beneficiaries_elderly', NEW.beneficiaries_elderly, 'beneficiaries_disabled', NEW.beneficiaries_disabled, 'beneficiaries_households', NEW.beneficiaries_households, 'concerns_women_ar', NEW.concerns_women_ar), '$.concerns_women_fr', NEW.concerns_women_fr, '$.concerns_youth_ar', NEW.concerns_youth_ar, '$.concerns_youth_fr', NEW.concerns_youth_fr, '$.concerns_elderly_ar', NEW.concerns_elderly_ar, '$.concerns_elderly_fr', NEW.concerns_elderly_fr, '$.concerns_children_ar', NEW.concerns_children_ar, '$.concerns_children_fr', NEW.concerns_children_fr, '$.concerns_disabled_ar', NEW.concerns_disabled_ar, '$.concerns_disabled_fr', NEW.concerns_disabled_fr, '$.land_kind', NEW.land_kind, '$.land_status', NEW.land_status, '$.land_reference', NEW.land_reference, '$.environment_ar', NEW.environment_ar, '$.environment_fr', NEW.environment_fr, '$.risks_ar', NEW.risks_ar, '$.risks_fr', NEW.risks_fr, '$.upkeep_cost', NEW.upkeep_cost, '$.upkeep_owner_ar', NEW.upkeep_owner_ar, '$.upkeep_owner_fr', NEW.upkeep_owner_fr, '$.programme_link_ar', NEW.programme_link_ar, '$.programme_link_fr', NEW.programme_link_fr, '$.gender_marker', NEW.gender_marker));
END;
CREATE TRIGGER project_update_journal AFTER UPDATE ON project BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'project', NEW.id,
        json_insert(json_object('seq', OLD.seq, 'id', OLD.id, 'axis', OLD.axis, 'code', OLD.code, 'title_ar', OLD.title_ar, 'title_fr', OLD.title_fr, 'location_ar', OLD.location_ar, 'location_fr', OLD.location_fr, 'sector', OLD.sector, 'competence', OLD.competence, 'state', OLD.state, 'priority', OLD.priority, 'maturity', OLD.maturity, 'cost', OLD.cost, 'starts_on', OLD.starts_on, 'ends_on', OLD.ends_on, 'orientation_ar', OLD.orientation_ar, 'orientation_fr', OLD.orientation_fr, 'strategic_objective_ar', OLD.strategic_objective_ar, 'strategic_objective_fr', OLD.strategic_objective_fr, 'operational_objective_ar', OLD.operational_objective_ar, 'operational_objective_fr', OLD.operational_objective_fr, 'nature_ar', OLD.nature_ar, 'nature_fr', OLD.nature_fr, 'level_ar', OLD.level_ar, 'level_fr', OLD.level_fr, 'owner_ar', OLD.owner_ar, 'owner_fr', OLD.owner_fr, 'delegated_owner_ar', OLD.delegated_owner_ar, 'delegated_owner_fr', OLD.delegated_owner_fr, 'manager_ar', OLD.manager_ar, 'manager_fr', OLD.manager_fr, 'stakeholders_ar', OLD.stakeholders_ar, 'stakeholders_fr', OLD.stakeholders_fr, 'phase_ar', OLD.phase_ar, 'phase_fr', OLD.phase_fr, 'delay_days', OLD.delay_days, 'physical_progress', OLD.physical_progress, 'position_latitude', OLD.position_latitude, 'position_longitude', OLD.position_longitude, 'problem_ar', OLD.problem_ar, 'problem_fr', OLD.problem_fr, 'objectives_ar', OLD.objectives_ar, 'objectives_fr', OLD.objectives_fr, 'components_ar', OLD.components_ar, 'components_fr', OLD.components_fr, 'results_ar', OLD.results_ar, 'results_fr', OLD.results_fr, 'financing_arrangements_ar', OLD.financing_arrangements_ar, 'financing_arrangements_fr', OLD.financing_arrangements_fr, 'beneficiaries_total', OLD.beneficiaries_total, 'beneficiaries_men', OLD.beneficiaries_men, 'beneficiaries_women', OLD.beneficiaries_women, 'beneficiaries_children', OLD.beneficiaries_children, 'beneficiaries_youth', OLD.beneficiaries_youth, 'beneficiaries_adults', OLD.beneficiaries_adults, 'beneficiaries_elderly', OLD.beneficiaries_elderly, 'beneficiaries_disabled', OLD.beneficiaries_disabled, 'beneficiaries_households', OLD.beneficiaries_households, 'concerns_women_ar', OLD.concerns_women_ar), '$.concerns_women_fr', OLD.concerns_women_fr, '$.concerns_youth_ar', OLD.concerns_youth_ar, '$.concerns_youth_fr', OLD.concerns_youth_fr, '$.concerns_elderly_ar', OLD.concerns_elderly_ar, '$.concerns_elderly_fr', OLD.concerns_elderly_fr, '$.concerns_children_ar', OLD.concerns_children_ar, '$.concerns_children_fr', OLD.concerns_children_fr, '$.concerns_disabled_ar', OLD.concerns_disabled_ar, '$.concerns_disabled_fr', OLD.concerns_disabled_fr, '$.land_kind', OLD.land_kind, '$.land_status', OLD.land_status, '$.land_reference', OLD.land_reference, '$.environment_ar', OLD.environment_ar, '$.environment_fr', OLD.environment_fr, '$.risks_ar', OLD.risks_ar, '$.risks_fr', OLD.risks_fr, '$.upkeep_cost', OLD.upkeep_cost, '$.upkeep_owner_ar', OLD.upkeep_owner_ar, '$.upkeep_owner_fr', OLD.upkeep_owner_fr, '$.programme_link_ar', OLD.programme_link_ar, '$.programme_link_fr', OLD.programme_link_fr, '$.gender_marker', OLD.gender_marker),
        json_insert(json_object('seq', NEW.seq, 'id', NEW.id, 'axis', NEW.axis, 'code', NEW.code, 'title_ar', NEW.title_ar, 'title_fr', NEW.title_fr, 'location_ar', NEW.location_ar, 'location_fr', NEW.location_fr, 'sector', NEW.sector, 'competence', NEW.competence, 'state', NEW.state, 'priority', NEW.priority, 'maturity', NEW.maturity, 'cost', NEW.cost, 'starts_on', NEW.starts_on, 'ends_on', NEW.ends_on, 'orientation_ar', NEW.orientation_ar, 'orientation_fr', NEW.orientation_fr, 'strategic_objective_ar', NEW.strategic_objective_ar, 'strategic_objective_fr', NEW.strategic_objective_fr, 'operational_objective_ar', NEW.operational_objective_ar, 'operational_objective_fr', NEW.operational_objective_fr, 'nature_ar', NEW.nature_ar, 'nature_fr', NEW.nature_fr, 'level_ar', NEW.level_ar, 'level_fr', NEW.level_fr, 'owner_ar', NEW.owner_ar, 'owner_fr', NEW.owner_fr, 'delegated_owner_ar', NEW.delegated_owner_ar, 'delegated_owner_fr', NEW.delegated_owner_fr, 'manager_ar', NEW.manager_ar, 'manager_fr', NEW.manager_fr, 'stakeholders_ar', NEW.stakeholders_ar, 'stakeholders_fr', NEW.stakeholders_fr, 'phase_ar', NEW.phase_ar, 'phase_fr', NEW.phase_fr, 'delay_days', NEW.delay_days, 'physical_progress', NEW.physical_progress, 'position_latitude', NEW.position_latitude, 'position_longitude', NEW.position_longitude, 'problem_ar', NEW.problem_ar, 'problem_fr', NEW.problem_fr, 'objectives_ar', NEW.objectives_ar, 'objectives_fr', NEW.objectives_fr, 'components_ar', NEW.components_ar, 'components_fr', NEW.components_fr, 'results_ar', NEW.results_ar, 'results_fr', NEW.results_fr, 'financing_arrangements_ar', NEW.financing_arrangements_ar, 'financing_arrangements_fr', NEW.financing_arrangements_fr, 'beneficiaries_total', NEW.beneficiaries_total, 'beneficiaries_men', NEW.beneficiaries_men, 'beneficiaries_women', NEW.beneficiaries_women, 'beneficiaries_children', NEW.beneficiaries_children, 'beneficiaries_youth', NEW.beneficiaries_youth, 'beneficiaries_adults', NEW.beneficiaries_adults, 'beneficiaries_elderly', NEW.beneficiaries_elderly, 'beneficiaries_disabled', NEW.beneficiaries_disabled, 'beneficiaries_households', NEW.beneficiaries_households, 'concerns_women_ar', NEW.concerns_women_ar), '$.concerns_women_fr', NEW.concerns_women_fr, '$.concerns_youth_ar', NEW.concerns_youth_ar, '$.concerns_youth_fr', NEW.concerns_youth_fr, '$.concerns_elderly_ar', NEW.concerns_elderly_ar, '$.concerns_elderly_fr', NEW.concerns_elderly_fr, '$.concerns_children_ar', NEW.concerns_children_ar, '$.concerns_children_fr', NEW.concerns_children_fr, '$.concerns_disabled_ar', NEW.concerns_disabled_ar, '$.concerns_disabled_fr', NEW.concerns_disabled_fr, '$.land_kind', NEW.land_kind, '$.land_status', NEW.land_status, '$.land_reference', NEW.land_reference, '$.environment_ar', NEW.environment_ar, '$.environment_fr', NEW.environment_fr, '$.risks_ar', NEW.risks_ar, '$.risks_fr', NEW.risks_fr, '$.upkeep_cost', NEW.upkeep_cost, '$.upkeep_owner_ar', NEW.upkeep_owner_ar, '$.upkeep_owner_fr', NEW.upkeep_owner_fr, '$.programme_link_ar', NEW.programme_link_ar, '$.programme_link_fr', NEW.programme_link_fr, '$.gender_marker', NEW.gender_marker));
END;
CREATE TRIGGER project_delete_journal AFTER DELETE ON project BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'project', OLD.id,
        json_insert(json_object('seq', OLD.seq, 'id', OLD.id, 'axis', OLD.axis, 'code', OLD.code, 'title_ar', OLD.title_ar, 'title_fr', OLD.title_fr, 'location_ar', OLD.location_ar, 'location_fr', OLD.location_fr, 'sector', OLD.sector, 'competence', OLD.competence, 'state', OLD.state, 'priority', OLD.priority, 'maturity', OLD.maturity, 'cost', OLD.cost, 'starts_on', OLD.starts_on, 'ends_on', OLD.ends_on, 'orientation_ar', OLD.orientation_ar, 'orientation_fr', OLD.orientation_fr, 'strategic_objective_ar', OLD.strategic_objective_ar, 'strategic_objective_fr', OLD.strategic_objective_fr, 'operational_objective_ar', OLD.operational_objective_ar, 'operational_objective_fr', OLD.operational_objective_fr, 'nature_ar', OLD.nature_ar, 'nature_fr', OLD.nature_fr, 'level_ar', OLD.level_ar, 'level_fr', OLD.level_fr, 'owner_ar', OLD.owner_ar, 'owner_fr', OLD.owner_fr, 'delegated_owner_ar', OLD.delegated_owner_ar, 'delegated_owner_fr', OLD.delegated_owner_fr, 'manager_ar', OLD.manager_ar, 'manager_fr', OLD.manager_fr, 'stakeholders_ar', OLD.stakeholders_ar, 'stakeholders_fr', OLD.stakeholders_fr, 'phase_ar', OLD.phase_ar, 'phase_fr', OLD.phase_fr, 'delay_days', OLD.delay_days, 'physical_progress', OLD.physical_progress, 'position_latitude', OLD.position_latitude, 'position_longitude', OLD.position_longitude, 'problem_ar', OLD.problem_ar, 'problem_fr', OLD.problem_fr, 'objectives_ar', OLD.objectives_ar, 'objectives_fr', OLD.objectives_fr, 'components_ar', OLD.components_ar, 'components_fr', OLD.components_fr, 'results_ar', OLD.results_ar, 'results_fr', OLD.results_fr, 'financing_arrangements_ar', OLD.financing_arrangements_ar, 'financing_arrangements_fr', OLD.financing_arrangements_fr, 'beneficiaries_total', OLD.beneficiaries_total, 'beneficiaries_men', OLD.beneficiaries_men, 'beneficiaries_women', OLD.beneficiaries_women, 'beneficiaries_children', OLD.beneficiaries_children, 'beneficiaries_youth', OLD.beneficiaries_youth, 'beneficiaries_adults', OLD.beneficiaries_adults, 'beneficiaries_elderly', OLD.beneficiaries_elderly, 'beneficiaries_disabled', OLD.beneficiaries_disabled, 'beneficiaries_households', OLD.beneficiaries_households, 'concerns_women_ar', OLD.concerns_women_ar), '$.concerns_women_fr', OLD.concerns_women_fr, '$.concerns_youth_ar', OLD.concerns_youth_ar, '$.concerns_youth_fr', OLD.concerns_youth_fr, '$.concerns_elderly_ar', OLD.concerns_elderly_ar, '$.concerns_elderly_fr', OLD.concerns_elderly_fr, '$.concerns_children_ar', OLD.concerns_children_ar, '$.concerns_children_fr', OLD.concerns_children_fr, '$.concerns_disabled_ar', OLD.concerns_disabled_ar, '$.concerns_disabled_fr', OLD.concerns_disabled_fr, '$.land_kind', OLD.land_kind, '$.land_status', OLD.land_status, '$.land_reference', OLD.land_reference, '$.environment_ar', OLD.environment_ar, '$.environment_fr', OLD.environment_fr, '$.risks_ar', OLD.risks_ar, '$.risks_fr', OLD.risks_fr, '$.upkeep_cost', OLD.upkeep_cost, '$.upkeep_owner_ar', OLD.upkeep_owner_ar, '$.upkeep_owner_fr', OLD.upkeep_owner_fr, '$.programme_link_ar', OLD.programme_link_ar, '$.programme_link_fr', OLD.programme_link_fr, '$.gender_marker', OLD.gender_marker),
        NULL);
END;
CREATE TRIGGER project_place_insert_journal AFTER INSERT ON project_place BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'project_place', NEW.project || '#' || NEW.position,
        NULL,
        json_object('project', NEW.project, 'position', NEW.position, 'name_ar', NEW.name_ar, 'name_fr', NEW.name_fr));
END;
CREATE TRIGGER project_place_update_journal AFTER UPDATE ON project_place BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'project_place', NEW.project || '#' || NEW.position,
        json_object('project', OLD.project, 'position', OLD.position, 'name_ar', OLD.name_ar, 'name_fr', OLD.name_fr),
        json_object('project', NEW.project, 'position', NEW.position, 'name_ar', NEW.name_ar, 'name_fr', NEW.name_fr));
END;
CREATE TRIGGER project_place_delete_journal AFTER DELETE ON project_place BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'project_place', OLD.project || '#' || OLD.position,
        json_object('project', OLD.project, 'position', OLD.position, 'name_ar', OLD.name_ar, 'name_fr', OLD.name_fr),
        NULL);
END;
CREATE TRIGGER project_cost_insert_journal AFTER INSERT ON project_cost BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'project_cost', NEW.project || '#' || NEW.position,
        NULL,
        json_object('project', NEW.project, 'position', NEW.position, 'year', NEW.year, 'commune', NEW.commune, 'total', NEW.total));
END;
CREATE TRIGGER project_cost_update_journal AFTER UPDATE ON project_cost BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'project_cost', NEW.project || '#' || NEW.position,
        json_object('project', OLD.project, 'position', OLD.position, 'year', OLD.year, 'commune', OLD.commune, 'total', OLD.total),
        json_object('project', NEW.project, 'position', NEW.position, 'year', NEW.year, 'commune', NEW.commune, 'total', NEW.total));
END;
CREATE TRIGGER project_cost_delete_journal AFTER DELETE ON project_cost BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'project_cost', OLD.project || '#' || OLD.position,
        json_object('project', OLD.project, 'position', OLD.position, 'year', OLD.year, 'commune', OLD.commune, 'total', OLD.total),
        NULL);
END;
CREATE TRIGGER project_study_insert_journal AFTER INSERT ON project_study BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'project_study', NEW.project || '#' || NEW.position,
        NULL,
        json_object('project', NEW.project, 'position', NEW.position, 'kind_ar', NEW.kind_ar, 'kind_fr', NEW.kind_fr, 'done', NEW.done, 'date', NEW.date, 'cost', NEW.cost));
END;
CREATE TRIGGER project_study_update_journal AFTER UPDATE ON project_study BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'project_study', NEW.project || '#' || NEW.position,
        json_object('project', OLD.project, 'position', OLD.position, 'kind_ar', OLD.kind_ar, 'kind_fr', OLD.kind_fr, 'done', OLD.done, 'date', OLD.date, 'cost', OLD.cost),
        json_object('project', NEW.project, 'position', NEW.position, 'kind_ar', NEW.kind_ar, 'kind_fr', NEW.kind_fr, 'done', NEW.done, 'date', NEW.date, 'cost', NEW.cost));
END;
CREATE TRIGGER project_study_delete_journal AFTER DELETE ON project_study BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'project_study', OLD.project || '#' || OLD.position,
        json_object('project', OLD.project, 'position', OLD.position, 'kind_ar', OLD.kind_ar, 'kind_fr', OLD.kind_fr, 'done', OLD.done, 'date', OLD.date, 'cost', OLD.cost),
        NULL);
END;
CREATE TRIGGER need_insert_journal AFTER INSERT ON need BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'need', NEW.id,
        NULL,
        json_object('seq', NEW.seq, 'id', NEW.id, 'project', NEW.project, 'component_ar', NEW.component_ar, 'component_fr', NEW.component_fr, 'kind', NEW.kind, 'quantity_number', NEW.quantity_number, 'quantity_unit_ar', NEW.quantity_unit_ar, 'quantity_unit_fr', NEW.quantity_unit_fr, 'amount', NEW.amount, 'year', NEW.year, 'covered', NEW.covered, 'source_ar', NEW.source_ar, 'source_fr', NEW.source_fr, 'urgency', NEW.urgency, 'reason_ar', NEW.reason_ar, 'reason_fr', NEW.reason_fr, 'minimum', NEW.minimum));
END;
CREATE TRIGGER need_update_journal AFTER UPDATE ON need BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'need', NEW.id,
        json_object('seq', OLD.seq, 'id', OLD.id, 'project', OLD.project, 'component_ar', OLD.component_ar, 'component_fr', OLD.component_fr, 'kind', OLD.kind, 'quantity_number', OLD.quantity_number, 'quantity_unit_ar', OLD.quantity_unit_ar, 'quantity_unit_fr', OLD.quantity_unit_fr, 'amount', OLD.amount, 'year', OLD.year, 'covered', OLD.covered, 'source_ar', OLD.source_ar, 'source_fr', OLD.source_fr, 'urgency', OLD.urgency, 'reason_ar', OLD.reason_ar, 'reason_fr', OLD.reason_fr, 'minimum', OLD.minimum),
        json_object('seq', NEW.seq, 'id', NEW.id, 'project', NEW.project, 'component_ar', NEW.component_ar, 'component_fr', NEW.component_fr, 'kind', NEW.kind, 'quantity_number', NEW.quantity_number, 'quantity_unit_ar', NEW.quantity_unit_ar, 'quantity_unit_fr', NEW.quantity_unit_fr, 'amount', NEW.amount, 'year', NEW.year, 'covered', NEW.covered, 'source_ar', NEW.source_ar, 'source_fr', NEW.source_fr, 'urgency', NEW.urgency, 'reason_ar', NEW.reason_ar, 'reason_fr', NEW.reason_fr, 'minimum', NEW.minimum));
END;
CREATE TRIGGER need_delete_journal AFTER DELETE ON need BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'need', OLD.id,
        json_object('seq', OLD.seq, 'id', OLD.id, 'project', OLD.project, 'component_ar', OLD.component_ar, 'component_fr', OLD.component_fr, 'kind', OLD.kind, 'quantity_number', OLD.quantity_number, 'quantity_unit_ar', OLD.quantity_unit_ar, 'quantity_unit_fr', OLD.quantity_unit_fr, 'amount', OLD.amount, 'year', OLD.year, 'covered', OLD.covered, 'source_ar', OLD.source_ar, 'source_fr', OLD.source_fr, 'urgency', OLD.urgency, 'reason_ar', OLD.reason_ar, 'reason_fr', OLD.reason_fr, 'minimum', OLD.minimum),
        NULL);
END;
CREATE TRIGGER partner_insert_journal AFTER INSERT ON partner BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'partner', NEW.id,
        NULL,
        json_object('seq', NEW.seq, 'id', NEW.id, 'code', NEW.code, 'name_ar', NEW.name_ar, 'name_fr', NEW.name_fr, 'abbreviation_ar', NEW.abbreviation_ar, 'abbreviation_fr', NEW.abbreviation_fr, 'category', NEW.category, 'level', NEW.level, 'parent_body_ar', NEW.parent_body_ar, 'parent_body_fr', NEW.parent_body_fr, 'territory_ar', NEW.territory_ar, 'territory_fr', NEW.territory_fr, 'usual_share', NEW.usual_share, 'ceiling', NEW.ceiling, 'instruments_ar', NEW.instruments_ar, 'instruments_fr', NEW.instruments_fr, 'calendar_ar', NEW.calendar_ar, 'calendar_fr', NEW.calendar_fr, 'eligibility_ar', NEW.eligibility_ar, 'eligibility_fr', NEW.eligibility_fr, 'required_papers_ar', NEW.required_papers_ar, 'required_papers_fr', NEW.required_papers_fr, 'address_ar', NEW.address_ar, 'address_fr', NEW.address_fr, 'bank_account', NEW.bank_account, 'notes_ar', NEW.notes_ar, 'notes_fr', NEW.notes_fr, 'active', NEW.active));
END;
CREATE TRIGGER partner_update_journal AFTER UPDATE ON partner BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'partner', NEW.id,
        json_object('seq', OLD.seq, 'id', OLD.id, 'code', OLD.code, 'name_ar', OLD.name_ar, 'name_fr', OLD.name_fr, 'abbreviation_ar', OLD.abbreviation_ar, 'abbreviation_fr', OLD.abbreviation_fr, 'category', OLD.category, 'level', OLD.level, 'parent_body_ar', OLD.parent_body_ar, 'parent_body_fr', OLD.parent_body_fr, 'territory_ar', OLD.territory_ar, 'territory_fr', OLD.territory_fr, 'usual_share', OLD.usual_share, 'ceiling', OLD.ceiling, 'instruments_ar', OLD.instruments_ar, 'instruments_fr', OLD.instruments_fr, 'calendar_ar', OLD.calendar_ar, 'calendar_fr', OLD.calendar_fr, 'eligibility_ar', OLD.eligibility_ar, 'eligibility_fr', OLD.eligibility_fr, 'required_papers_ar', OLD.required_papers_ar, 'required_papers_fr', OLD.required_papers_fr, 'address_ar', OLD.address_ar, 'address_fr', OLD.address_fr, 'bank_account', OLD.bank_account, 'notes_ar', OLD.notes_ar, 'notes_fr', OLD.notes_fr, 'active', OLD.active),
        json_object('seq', NEW.seq, 'id', NEW.id, 'code', NEW.code, 'name_ar', NEW.name_ar, 'name_fr', NEW.name_fr, 'abbreviation_ar', NEW.abbreviation_ar, 'abbreviation_fr', NEW.abbreviation_fr, 'category', NEW.category, 'level', NEW.level, 'parent_body_ar', NEW.parent_body_ar, 'parent_body_fr', NEW.parent_body_fr, 'territory_ar', NEW.territory_ar, 'territory_fr', NEW.territory_fr, 'usual_share', NEW.usual_share, 'ceiling', NEW.ceiling, 'instruments_ar', NEW.instruments_ar, 'instruments_fr', NEW.instruments_fr, 'calendar_ar', NEW.calendar_ar, 'calendar_fr', NEW.calendar_fr, 'eligibility_ar', NEW.eligibility_ar, 'eligibility_fr', NEW.eligibility_fr, 'required_papers_ar', NEW.required_papers_ar, 'required_papers_fr', NEW.required_papers_fr, 'address_ar', NEW.address_ar, 'address_fr', NEW.address_fr, 'bank_account', NEW.bank_account, 'notes_ar', NEW.notes_ar, 'notes_fr', NEW.notes_fr, 'active', NEW.active));
END;
CREATE TRIGGER partner_delete_journal AFTER DELETE ON partner BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'partner', OLD.id,
        json_object('seq', OLD.seq, 'id', OLD.id, 'code', OLD.code, 'name_ar', OLD.name_ar, 'name_fr', OLD.name_fr, 'abbreviation_ar', OLD.abbreviation_ar, 'abbreviation_fr', OLD.abbreviation_fr, 'category', OLD.category, 'level', OLD.level, 'parent_body_ar', OLD.parent_body_ar, 'parent_body_fr', OLD.parent_body_fr, 'territory_ar', OLD.territory_ar, 'territory_fr', OLD.territory_fr, 'usual_share', OLD.usual_share, 'ceiling', OLD.ceiling, 'instruments_ar', OLD.instruments_ar, 'instruments_fr', OLD.instruments_fr, 'calendar_ar', OLD.calendar_ar, 'calendar_fr', OLD.calendar_fr, 'eligibility_ar', OLD.eligibility_ar, 'eligibility_fr', OLD.eligibility_fr, 'required_papers_ar', OLD.required_papers_ar, 'required_papers_fr', OLD.required_papers_fr, 'address_ar', OLD.address_ar, 'address_fr', OLD.address_fr, 'bank_account', OLD.bank_account, 'notes_ar', OLD.notes_ar, 'notes_fr', OLD.notes_fr, 'active', OLD.active),
        NULL);
END;
CREATE TRIGGER contact_insert_journal AFTER INSERT ON contact BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'contact', NEW.id,
        NULL,
        json_object('id', NEW.id, 'partner', NEW.partner, 'position', NEW.position, 'name_ar', NEW.name_ar, 'name_fr', NEW.name_fr, 'function_ar', NEW.function_ar, 'function_fr', NEW.function_fr, 'phone', NEW.phone, 'email', NEW.email));
END;
CREATE TRIGGER contact_update_journal AFTER UPDATE ON contact BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'contact', NEW.id,
        json_object('id', OLD.id, 'partner', OLD.partner, 'position', OLD.position, 'name_ar', OLD.name_ar, 'name_fr', OLD.name_fr, 'function_ar', OLD.function_ar, 'function_fr', OLD.function_fr, 'phone', OLD.phone, 'email', OLD.email),
        json_object('id', NEW.id, 'partner', NEW.partner, 'position', NEW.position, 'name_ar', NEW.name_ar, 'name_fr', NEW.name_fr, 'function_ar', NEW.function_ar, 'function_fr', NEW.function_fr, 'phone', NEW.phone, 'email', NEW.email));
END;
CREATE TRIGGER contact_delete_journal AFTER DELETE ON contact BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'contact', OLD.id,
        json_object('id', OLD.id, 'partner', OLD.partner, 'position', OLD.position, 'name_ar', OLD.name_ar, 'name_fr', OLD.name_fr, 'function_ar', OLD.function_ar, 'function_fr', OLD.function_fr, 'phone', OLD.phone, 'email', OLD.email),
        NULL);
END;
CREATE TRIGGER partner_domain_insert_journal AFTER INSERT ON partner_domain BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'partner_domain', NEW.partner || '#' || NEW.position,
        NULL,
        json_object('partner', NEW.partner, 'position', NEW.position, 'key', NEW.key));
END;
CREATE TRIGGER partner_domain_update_journal AFTER UPDATE ON partner_domain BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'partner_domain', NEW.partner || '#' || NEW.position,
        json_object('partner', OLD.partner, 'position', OLD.position, 'key', OLD.key),
        json_object('partner', NEW.partner, 'position', NEW.position, 'key', NEW.key));
END;
CREATE TRIGGER partner_domain_delete_journal AFTER DELETE ON partner_domain BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'partner_domain', OLD.partner || '#' || OLD.position,
        json_object('partner', OLD.partner, 'position', OLD.position, 'key', OLD.key),
        NULL);
END;
CREATE TRIGGER partner_contribution_insert_journal AFTER INSERT ON partner_contribution BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'partner_contribution', NEW.partner || '#' || NEW.position,
        NULL,
        json_object('partner', NEW.partner, 'position', NEW.position, 'kind', NEW.kind));
END;
CREATE TRIGGER partner_contribution_update_journal AFTER UPDATE ON partner_contribution BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'partner_contribution', NEW.partner || '#' || NEW.position,
        json_object('partner', OLD.partner, 'position', OLD.position, 'kind', OLD.kind),
        json_object('partner', NEW.partner, 'position', NEW.position, 'kind', NEW.kind));
END;
CREATE TRIGGER partner_contribution_delete_journal AFTER DELETE ON partner_contribution BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'partner_contribution', OLD.partner || '#' || OLD.position,
        json_object('partner', OLD.partner, 'position', OLD.position, 'kind', OLD.kind),
        NULL);
END;
CREATE TRIGGER vetting_paper_insert_journal AFTER INSERT ON vetting_paper BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'vetting_paper', NEW.partner || '#' || NEW.position,
        NULL,
        json_object('partner', NEW.partner, 'position', NEW.position, 'kind_ar', NEW.kind_ar, 'kind_fr', NEW.kind_fr, 'reference', NEW.reference, 'received_on', NEW.received_on, 'valid_until', NEW.valid_until, 'attachment', NEW.attachment, 'note_ar', NEW.note_ar, 'note_fr', NEW.note_fr));
END;
CREATE TRIGGER vetting_paper_update_journal AFTER UPDATE ON vetting_paper BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'vetting_paper', NEW.partner || '#' || NEW.position,
        json_object('partner', OLD.partner, 'position', OLD.position, 'kind_ar', OLD.kind_ar, 'kind_fr', OLD.kind_fr, 'reference', OLD.reference, 'received_on', OLD.received_on, 'valid_until', OLD.valid_until, 'attachment', OLD.attachment, 'note_ar', OLD.note_ar, 'note_fr', OLD.note_fr),
        json_object('partner', NEW.partner, 'position', NEW.position, 'kind_ar', NEW.kind_ar, 'kind_fr', NEW.kind_fr, 'reference', NEW.reference, 'received_on', NEW.received_on, 'valid_until', NEW.valid_until, 'attachment', NEW.attachment, 'note_ar', NEW.note_ar, 'note_fr', NEW.note_fr));
END;
CREATE TRIGGER vetting_paper_delete_journal AFTER DELETE ON vetting_paper BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'vetting_paper', OLD.partner || '#' || OLD.position,
        json_object('partner', OLD.partner, 'position', OLD.position, 'kind_ar', OLD.kind_ar, 'kind_fr', OLD.kind_fr, 'reference', OLD.reference, 'received_on', OLD.received_on, 'valid_until', OLD.valid_until, 'attachment', OLD.attachment, 'note_ar', OLD.note_ar, 'note_fr', OLD.note_fr),
        NULL);
END;
CREATE TRIGGER agreement_insert_journal AFTER INSERT ON agreement BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'agreement', NEW.id,
        NULL,
        json_object('seq', NEW.seq, 'id', NEW.id, 'kind', NEW.kind, 'form', NEW.form, 'parent', NEW.parent, 'number', NEW.number, 'title_ar', NEW.title_ar, 'title_fr', NEW.title_fr, 'cost', NEW.cost, 'starts_on', NEW.starts_on, 'duration_months', NEW.duration_months, 'start_rule', NEW.start_rule, 'regime_date', NEW.regime_date, 'object_ar', NEW.object_ar, 'object_fr', NEW.object_fr, 'place_ar', NEW.place_ar, 'place_fr', NEW.place_fr, 'budget_support_ar', NEW.budget_support_ar, 'budget_support_fr', NEW.budget_support_fr, 'payment_account', NEW.payment_account, 'owner', NEW.owner, 'delegated_owner', NEW.delegated_owner, 'operator_ar', NEW.operator_ar, 'operator_fr', NEW.operator_fr, 'beneficiaries_ar', NEW.beneficiaries_ar, 'beneficiaries_fr', NEW.beneficiaries_fr, 'committee_chair_ar', NEW.committee_chair_ar, 'committee_chair_fr', NEW.committee_chair_fr, 'committee_cadence_ar', NEW.committee_cadence_ar, 'committee_cadence_fr', NEW.committee_cadence_fr, 'committee_quorum_ar', NEW.committee_quorum_ar, 'committee_quorum_fr', NEW.committee_quorum_fr, 'evaluated_on', NEW.evaluated_on, 'report_cadence_ar', NEW.report_cadence_ar, 'report_cadence_fr', NEW.report_cadence_fr, 'notice_days', NEW.notice_days, 'settlement_days', NEW.settlement_days, 'copies', NEW.copies, 'signing_place_ar', NEW.signing_place_ar, 'signing_place_fr', NEW.signing_place_fr, 'prevailing', NEW.prevailing));
END;
CREATE TRIGGER agreement_update_journal AFTER UPDATE ON agreement BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'agreement', NEW.id,
        json_object('seq', OLD.seq, 'id', OLD.id, 'kind', OLD.kind, 'form', OLD.form, 'parent', OLD.parent, 'number', OLD.number, 'title_ar', OLD.title_ar, 'title_fr', OLD.title_fr, 'cost', OLD.cost, 'starts_on', OLD.starts_on, 'duration_months', OLD.duration_months, 'start_rule', OLD.start_rule, 'regime_date', OLD.regime_date, 'object_ar', OLD.object_ar, 'object_fr', OLD.object_fr, 'place_ar', OLD.place_ar, 'place_fr', OLD.place_fr, 'budget_support_ar', OLD.budget_support_ar, 'budget_support_fr', OLD.budget_support_fr, 'payment_account', OLD.payment_account, 'owner', OLD.owner, 'delegated_owner', OLD.delegated_owner, 'operator_ar', OLD.operator_ar, 'operator_fr', OLD.operator_fr, 'beneficiaries_ar', OLD.beneficiaries_ar, 'beneficiaries_fr', OLD.beneficiaries_fr, 'committee_chair_ar', OLD.committee_chair_ar, 'committee_chair_fr', OLD.committee_chair_fr, 'committee_cadence_ar', OLD.committee_cadence_ar, 'committee_cadence_fr', OLD.committee_cadence_fr, 'committee_quorum_ar', OLD.committee_quorum_ar, 'committee_quorum_fr', OLD.committee_quorum_fr, 'evaluated_on', OLD.evaluated_on, 'report_cadence_ar', OLD.report_cadence_ar, 'report_cadence_fr', OLD.report_cadence_fr, 'notice_days', OLD.notice_days, 'settlement_days', OLD.settlement_days, 'copies', OLD.copies, 'signing_place_ar', OLD.signing_place_ar, 'signing_place_fr', OLD.signing_place_fr, 'prevailing', OLD.prevailing),
        json_object('seq', NEW.seq, 'id', NEW.id, 'kind', NEW.kind, 'form', NEW.form, 'parent', NEW.parent, 'number', NEW.number, 'title_ar', NEW.title_ar, 'title_fr', NEW.title_fr, 'cost', NEW.cost, 'starts_on', NEW.starts_on, 'duration_months', NEW.duration_months, 'start_rule', NEW.start_rule, 'regime_date', NEW.regime_date, 'object_ar', NEW.object_ar, 'object_fr', NEW.object_fr, 'place_ar', NEW.place_ar, 'place_fr', NEW.place_fr, 'budget_support_ar', NEW.budget_support_ar, 'budget_support_fr', NEW.budget_support_fr, 'payment_account', NEW.payment_account, 'owner', NEW.owner, 'delegated_owner', NEW.delegated_owner, 'operator_ar', NEW.operator_ar, 'operator_fr', NEW.operator_fr, 'beneficiaries_ar', NEW.beneficiaries_ar, 'beneficiaries_fr', NEW.beneficiaries_fr, 'committee_chair_ar', NEW.committee_chair_ar, 'committee_chair_fr', NEW.committee_chair_fr, 'committee_cadence_ar', NEW.committee_cadence_ar, 'committee_cadence_fr', NEW.committee_cadence_fr, 'committee_quorum_ar', NEW.committee_quorum_ar, 'committee_quorum_fr', NEW.committee_quorum_fr, 'evaluated_on', NEW.evaluated_on, 'report_cadence_ar', NEW.report_cadence_ar, 'report_cadence_fr', NEW.report_cadence_fr, 'notice_days', NEW.notice_days, 'settlement_days', NEW.settlement_days, 'copies', NEW.copies, 'signing_place_ar', NEW.signing_place_ar, 'signing_place_fr', NEW.signing_place_fr, 'prevailing', NEW.prevailing));
END;
CREATE TRIGGER agreement_delete_journal AFTER DELETE ON agreement BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'agreement', OLD.id,
        json_object('seq', OLD.seq, 'id', OLD.id, 'kind', OLD.kind, 'form', OLD.form, 'parent', OLD.parent, 'number', OLD.number, 'title_ar', OLD.title_ar, 'title_fr', OLD.title_fr, 'cost', OLD.cost, 'starts_on', OLD.starts_on, 'duration_months', OLD.duration_months, 'start_rule', OLD.start_rule, 'regime_date', OLD.regime_date, 'object_ar', OLD.object_ar, 'object_fr', OLD.object_fr, 'place_ar', OLD.place_ar, 'place_fr', OLD.place_fr, 'budget_support_ar', OLD.budget_support_ar, 'budget_support_fr', OLD.budget_support_fr, 'payment_account', OLD.payment_account, 'owner', OLD.owner, 'delegated_owner', OLD.delegated_owner, 'operator_ar', OLD.operator_ar, 'operator_fr', OLD.operator_fr, 'beneficiaries_ar', OLD.beneficiaries_ar, 'beneficiaries_fr', OLD.beneficiaries_fr, 'committee_chair_ar', OLD.committee_chair_ar, 'committee_chair_fr', OLD.committee_chair_fr, 'committee_cadence_ar', OLD.committee_cadence_ar, 'committee_cadence_fr', OLD.committee_cadence_fr, 'committee_quorum_ar', OLD.committee_quorum_ar, 'committee_quorum_fr', OLD.committee_quorum_fr, 'evaluated_on', OLD.evaluated_on, 'report_cadence_ar', OLD.report_cadence_ar, 'report_cadence_fr', OLD.report_cadence_fr, 'notice_days', OLD.notice_days, 'settlement_days', OLD.settlement_days, 'copies', OLD.copies, 'signing_place_ar', OLD.signing_place_ar, 'signing_place_fr', OLD.signing_place_fr, 'prevailing', OLD.prevailing),
        NULL);
END;
CREATE TRIGGER party_insert_journal AFTER INSERT ON party BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'party', NEW.id,
        NULL,
        json_object('id', NEW.id, 'agreement', NEW.agreement, 'position', NEW.position, 'partner', NEW.partner, 'name_ar', NEW.name_ar, 'name_fr', NEW.name_fr, 'short_name_ar', NEW.short_name_ar, 'short_name_fr', NEW.short_name_fr, 'quality_ar', NEW.quality_ar, 'quality_fr', NEW.quality_fr, 'signatory_ar', NEW.signatory_ar, 'signatory_fr', NEW.signatory_fr, 'seat_ar', NEW.seat_ar, 'seat_fr', NEW.seat_fr, 'legal_basis_ar', NEW.legal_basis_ar, 'legal_basis_fr', NEW.legal_basis_fr, 'account', NEW.account));
END;
CREATE TRIGGER party_update_journal AFTER UPDATE ON party BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'party', NEW.id,
        json_object('id', OLD.id, 'agreement', OLD.agreement, 'position', OLD.position, 'partner', OLD.partner, 'name_ar', OLD.name_ar, 'name_fr', OLD.name_fr, 'short_name_ar', OLD.short_name_ar, 'short_name_fr', OLD.short_name_fr, 'quality_ar', OLD.quality_ar, 'quality_fr', OLD.quality_fr, 'signatory_ar', OLD.signatory_ar, 'signatory_fr', OLD.signatory_fr, 'seat_ar', OLD.seat_ar, 'seat_fr', OLD.seat_fr, 'legal_basis_ar', OLD.legal_basis_ar, 'legal_basis_fr', OLD.legal_basis_fr, 'account', OLD.account),
        json_object('id', NEW.id, 'agreement', NEW.agreement, 'position', NEW.position, 'partner', NEW.partner, 'name_ar', NEW.name_ar, 'name_fr', NEW.name_fr, 'short_name_ar', NEW.short_name_ar, 'short_name_fr', NEW.short_name_fr, 'quality_ar', NEW.quality_ar, 'quality_fr', NEW.quality_fr, 'signatory_ar', NEW.signatory_ar, 'signatory_fr', NEW.signatory_fr, 'seat_ar', NEW.seat_ar, 'seat_fr', NEW.seat_fr, 'legal_basis_ar', NEW.legal_basis_ar, 'legal_basis_fr', NEW.legal_basis_fr, 'account', NEW.account));
END;
CREATE TRIGGER party_delete_journal AFTER DELETE ON party BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'party', OLD.id,
        json_object('id', OLD.id, 'agreement', OLD.agreement, 'position', OLD.position, 'partner', OLD.partner, 'name_ar', OLD.name_ar, 'name_fr', OLD.name_fr, 'short_name_ar', OLD.short_name_ar, 'short_name_fr', OLD.short_name_fr, 'quality_ar', OLD.quality_ar, 'quality_fr', OLD.quality_fr, 'signatory_ar', OLD.signatory_ar, 'signatory_fr', OLD.signatory_fr, 'seat_ar', OLD.seat_ar, 'seat_fr', OLD.seat_fr, 'legal_basis_ar', OLD.legal_basis_ar, 'legal_basis_fr', OLD.legal_basis_fr, 'account', OLD.account),
        NULL);
END;
CREATE TRIGGER clause_insert_journal AFTER INSERT ON clause BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'clause', NEW.id,
        NULL,
        json_object('id', NEW.id, 'agreement', NEW.agreement, 'position', NEW.position, 'section', NEW.section, 'each_party', NEW.each_party, 'heading_ar', NEW.heading_ar, 'heading_fr', NEW.heading_fr, 'body_ar', NEW.body_ar, 'body_fr', NEW.body_fr));
END;
CREATE TRIGGER clause_update_journal AFTER UPDATE ON clause BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'clause', NEW.id,
        json_object('id', OLD.id, 'agreement', OLD.agreement, 'position', OLD.position, 'section', OLD.section, 'each_party', OLD.each_party, 'heading_ar', OLD.heading_ar, 'heading_fr', OLD.heading_fr, 'body_ar', OLD.body_ar, 'body_fr', OLD.body_fr),
        json_object('id', NEW.id, 'agreement', NEW.agreement, 'position', NEW.position, 'section', NEW.section, 'each_party', NEW.each_party, 'heading_ar', NEW.heading_ar, 'heading_fr', NEW.heading_fr, 'body_ar', NEW.body_ar, 'body_fr', NEW.body_fr));
END;
CREATE TRIGGER clause_delete_journal AFTER DELETE ON clause BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'clause', OLD.id,
        json_object('id', OLD.id, 'agreement', OLD.agreement, 'position', OLD.position, 'section', OLD.section, 'each_party', OLD.each_party, 'heading_ar', OLD.heading_ar, 'heading_fr', OLD.heading_fr, 'body_ar', OLD.body_ar, 'body_fr', OLD.body_fr),
        NULL);
END;
CREATE TRIGGER agreement_project_insert_journal AFTER INSERT ON agreement_project BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'agreement_project', NEW.agreement || '#' || NEW.position,
        NULL,
        json_object('agreement', NEW.agreement, 'position', NEW.position, 'project', NEW.project));
END;
CREATE TRIGGER agreement_project_update_journal AFTER UPDATE ON agreement_project BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'agreement_project', NEW.agreement || '#' || NEW.position,
        json_object('agreement', OLD.agreement, 'position', OLD.position, 'project', OLD.project),
        json_object('agreement', NEW.agreement, 'position', NEW.position, 'project', NEW.project));
END;
CREATE TRIGGER agreement_project_delete_journal AFTER DELETE ON agreement_project BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'agreement_project', OLD.agreement || '#' || OLD.position,
        json_object('agreement', OLD.agreement, 'position', OLD.position, 'project', OLD.project),
        NULL);
END;
CREATE TRIGGER contribution_insert_journal AFTER INSERT ON contribution BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'contribution', NEW.agreement || '#' || NEW.position,
        NULL,
        json_object('agreement', NEW.agreement, 'position', NEW.position, 'party', NEW.party, 'year', NEW.year, 'kind', NEW.kind, 'amount', NEW.amount));
END;
CREATE TRIGGER contribution_update_journal AFTER UPDATE ON contribution BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'contribution', NEW.agreement || '#' || NEW.position,
        json_object('agreement', OLD.agreement, 'position', OLD.position, 'party', OLD.party, 'year', OLD.year, 'kind', OLD.kind, 'amount', OLD.amount),
        json_object('agreement', NEW.agreement, 'position', NEW.position, 'party', NEW.party, 'year', NEW.year, 'kind', NEW.kind, 'amount', NEW.amount));
END;
CREATE TRIGGER contribution_delete_journal AFTER DELETE ON contribution BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'contribution', OLD.agreement || '#' || OLD.position,
        json_object('agreement', OLD.agreement, 'position', OLD.position, 'party', OLD.party, 'year', OLD.year, 'kind', OLD.kind, 'amount', OLD.amount),
        NULL);
END;
CREATE TRIGGER tranche_insert_journal AFTER INSERT ON tranche BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'tranche', NEW.agreement || '#' || NEW.position,
        NULL,
        json_object('agreement', NEW.agreement, 'position', NEW.position, 'share', NEW.share, 'trigger_ar', NEW.trigger_ar, 'trigger_fr', NEW.trigger_fr, 'evidence_ar', NEW.evidence_ar, 'evidence_fr', NEW.evidence_fr));
END;
CREATE TRIGGER tranche_update_journal AFTER UPDATE ON tranche BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'tranche', NEW.agreement || '#' || NEW.position,
        json_object('agreement', OLD.agreement, 'position', OLD.position, 'share', OLD.share, 'trigger_ar', OLD.trigger_ar, 'trigger_fr', OLD.trigger_fr, 'evidence_ar', OLD.evidence_ar, 'evidence_fr', OLD.evidence_fr),
        json_object('agreement', NEW.agreement, 'position', NEW.position, 'share', NEW.share, 'trigger_ar', NEW.trigger_ar, 'trigger_fr', NEW.trigger_fr, 'evidence_ar', NEW.evidence_ar, 'evidence_fr', NEW.evidence_fr));
END;
CREATE TRIGGER tranche_delete_journal AFTER DELETE ON tranche BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'tranche', OLD.agreement || '#' || OLD.position,
        json_object('agreement', OLD.agreement, 'position', OLD.position, 'share', OLD.share, 'trigger_ar', OLD.trigger_ar, 'trigger_fr', OLD.trigger_fr, 'evidence_ar', OLD.evidence_ar, 'evidence_fr', OLD.evidence_fr),
        NULL);
END;
CREATE TRIGGER member_insert_journal AFTER INSERT ON member BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'member', NEW.agreement || '#' || NEW.position,
        NULL,
        json_object('agreement', NEW.agreement, 'position', NEW.position, 'party', NEW.party, 'quality_ar', NEW.quality_ar, 'quality_fr', NEW.quality_fr));
END;
CREATE TRIGGER member_update_journal AFTER UPDATE ON member BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'member', NEW.agreement || '#' || NEW.position,
        json_object('agreement', OLD.agreement, 'position', OLD.position, 'party', OLD.party, 'quality_ar', OLD.quality_ar, 'quality_fr', OLD.quality_fr),
        json_object('agreement', NEW.agreement, 'position', NEW.position, 'party', NEW.party, 'quality_ar', NEW.quality_ar, 'quality_fr', NEW.quality_fr));
END;
CREATE TRIGGER member_delete_journal AFTER DELETE ON member BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'member', OLD.agreement || '#' || OLD.position,
        json_object('agreement', OLD.agreement, 'position', OLD.position, 'party', OLD.party, 'quality_ar', OLD.quality_ar, 'quality_fr', OLD.quality_fr),
        NULL);
END;
CREATE TRIGGER indicator_insert_journal AFTER INSERT ON indicator BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'indicator', NEW.agreement || '#' || NEW.position,
        NULL,
        json_object('agreement', NEW.agreement, 'position', NEW.position, 'text_ar', NEW.text_ar, 'text_fr', NEW.text_fr, 'baseline_ar', NEW.baseline_ar, 'baseline_fr', NEW.baseline_fr, 'target_ar', NEW.target_ar, 'target_fr', NEW.target_fr, 'source_ar', NEW.source_ar, 'source_fr', NEW.source_fr));
END;
CREATE TRIGGER indicator_update_journal AFTER UPDATE ON indicator BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'indicator', NEW.agreement || '#' || NEW.position,
        json_object('agreement', OLD.agreement, 'position', OLD.position, 'text_ar', OLD.text_ar, 'text_fr', OLD.text_fr, 'baseline_ar', OLD.baseline_ar, 'baseline_fr', OLD.baseline_fr, 'target_ar', OLD.target_ar, 'target_fr', OLD.target_fr, 'source_ar', OLD.source_ar, 'source_fr', OLD.source_fr),
        json_object('agreement', NEW.agreement, 'position', NEW.position, 'text_ar', NEW.text_ar, 'text_fr', NEW.text_fr, 'baseline_ar', NEW.baseline_ar, 'baseline_fr', NEW.baseline_fr, 'target_ar', NEW.target_ar, 'target_fr', NEW.target_fr, 'source_ar', NEW.source_ar, 'source_fr', NEW.source_fr));
END;
CREATE TRIGGER indicator_delete_journal AFTER DELETE ON indicator BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'indicator', OLD.agreement || '#' || OLD.position,
        json_object('agreement', OLD.agreement, 'position', OLD.position, 'text_ar', OLD.text_ar, 'text_fr', OLD.text_fr, 'baseline_ar', OLD.baseline_ar, 'baseline_fr', OLD.baseline_fr, 'target_ar', OLD.target_ar, 'target_fr', OLD.target_fr, 'source_ar', OLD.source_ar, 'source_fr', OLD.source_fr),
        NULL);
END;
CREATE TRIGGER event_insert_journal AFTER INSERT ON event BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'event', NEW.id,
        NULL,
        json_object('id', NEW.id, 'agreement', NEW.agreement, 'position', NEW.position, 'step', NEW.step, 'on_date', NEW.on_date, 'on_hijri', NEW.on_hijri, 'number', NEW.number, 'session_ar', NEW.session_ar, 'session_fr', NEW.session_fr, 'outcome', NEW.outcome, 'votes_favour', NEW.votes_favour, 'votes_against', NEW.votes_against, 'votes_abstained', NEW.votes_abstained, 'party', NEW.party, 'note_ar', NEW.note_ar, 'note_fr', NEW.note_fr));
END;
CREATE TRIGGER event_update_journal AFTER UPDATE ON event BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'event', NEW.id,
        json_object('id', OLD.id, 'agreement', OLD.agreement, 'position', OLD.position, 'step', OLD.step, 'on_date', OLD.on_date, 'on_hijri', OLD.on_hijri, 'number', OLD.number, 'session_ar', OLD.session_ar, 'session_fr', OLD.session_fr, 'outcome', OLD.outcome, 'votes_favour', OLD.votes_favour, 'votes_against', OLD.votes_against, 'votes_abstained', OLD.votes_abstained, 'party', OLD.party, 'note_ar', OLD.note_ar, 'note_fr', OLD.note_fr),
        json_object('id', NEW.id, 'agreement', NEW.agreement, 'position', NEW.position, 'step', NEW.step, 'on_date', NEW.on_date, 'on_hijri', NEW.on_hijri, 'number', NEW.number, 'session_ar', NEW.session_ar, 'session_fr', NEW.session_fr, 'outcome', NEW.outcome, 'votes_favour', NEW.votes_favour, 'votes_against', NEW.votes_against, 'votes_abstained', NEW.votes_abstained, 'party', NEW.party, 'note_ar', NEW.note_ar, 'note_fr', NEW.note_fr));
END;
CREATE TRIGGER event_delete_journal AFTER DELETE ON event BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'event', OLD.id,
        json_object('id', OLD.id, 'agreement', OLD.agreement, 'position', OLD.position, 'step', OLD.step, 'on_date', OLD.on_date, 'on_hijri', OLD.on_hijri, 'number', OLD.number, 'session_ar', OLD.session_ar, 'session_fr', OLD.session_fr, 'outcome', OLD.outcome, 'votes_favour', OLD.votes_favour, 'votes_against', OLD.votes_against, 'votes_abstained', OLD.votes_abstained, 'party', OLD.party, 'note_ar', OLD.note_ar, 'note_fr', OLD.note_fr),
        NULL);
END;
CREATE TRIGGER annex_insert_journal AFTER INSERT ON annex BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'annex', NEW.agreement || '#' || NEW.position,
        NULL,
        json_object('agreement', NEW.agreement, 'position', NEW.position, 'title_ar', NEW.title_ar, 'title_fr', NEW.title_fr));
END;
CREATE TRIGGER annex_update_journal AFTER UPDATE ON annex BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'annex', NEW.agreement || '#' || NEW.position,
        json_object('agreement', OLD.agreement, 'position', OLD.position, 'title_ar', OLD.title_ar, 'title_fr', OLD.title_fr),
        json_object('agreement', NEW.agreement, 'position', NEW.position, 'title_ar', NEW.title_ar, 'title_fr', NEW.title_fr));
END;
CREATE TRIGGER annex_delete_journal AFTER DELETE ON annex BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'annex', OLD.agreement || '#' || OLD.position,
        json_object('agreement', OLD.agreement, 'position', OLD.position, 'title_ar', OLD.title_ar, 'title_fr', OLD.title_fr),
        NULL);
END;
CREATE TRIGGER commitment_insert_journal AFTER INSERT ON commitment BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'commitment', NEW.id,
        NULL,
        json_object('seq', NEW.seq, 'id', NEW.id, 'agreement', NEW.agreement, 'clause', NEW.clause, 'debtor', NEW.debtor, 'creditor', NEW.creditor, 'kind', NEW.kind, 'standing', NEW.standing, 'conditional', NEW.conditional, 'amount', NEW.amount, 'quantity_number', NEW.quantity_number, 'due_kind', NEW.due_kind, 'due_on', NEW.due_on, 'text_ar', NEW.text_ar, 'text_fr', NEW.text_fr, 'quantity_unit_ar', NEW.quantity_unit_ar, 'quantity_unit_fr', NEW.quantity_unit_fr, 'due_trigger_ar', NEW.due_trigger_ar, 'due_trigger_fr', NEW.due_trigger_fr, 'evidence_ar', NEW.evidence_ar, 'evidence_fr', NEW.evidence_fr, 'cause_ar', NEW.cause_ar, 'cause_fr', NEW.cause_fr, 'next_action_ar', NEW.next_action_ar, 'next_action_fr', NEW.next_action_fr));
END;
CREATE TRIGGER commitment_update_journal AFTER UPDATE ON commitment BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'commitment', NEW.id,
        json_object('seq', OLD.seq, 'id', OLD.id, 'agreement', OLD.agreement, 'clause', OLD.clause, 'debtor', OLD.debtor, 'creditor', OLD.creditor, 'kind', OLD.kind, 'standing', OLD.standing, 'conditional', OLD.conditional, 'amount', OLD.amount, 'quantity_number', OLD.quantity_number, 'due_kind', OLD.due_kind, 'due_on', OLD.due_on, 'text_ar', OLD.text_ar, 'text_fr', OLD.text_fr, 'quantity_unit_ar', OLD.quantity_unit_ar, 'quantity_unit_fr', OLD.quantity_unit_fr, 'due_trigger_ar', OLD.due_trigger_ar, 'due_trigger_fr', OLD.due_trigger_fr, 'evidence_ar', OLD.evidence_ar, 'evidence_fr', OLD.evidence_fr, 'cause_ar', OLD.cause_ar, 'cause_fr', OLD.cause_fr, 'next_action_ar', OLD.next_action_ar, 'next_action_fr', OLD.next_action_fr),
        json_object('seq', NEW.seq, 'id', NEW.id, 'agreement', NEW.agreement, 'clause', NEW.clause, 'debtor', NEW.debtor, 'creditor', NEW.creditor, 'kind', NEW.kind, 'standing', NEW.standing, 'conditional', NEW.conditional, 'amount', NEW.amount, 'quantity_number', NEW.quantity_number, 'due_kind', NEW.due_kind, 'due_on', NEW.due_on, 'text_ar', NEW.text_ar, 'text_fr', NEW.text_fr, 'quantity_unit_ar', NEW.quantity_unit_ar, 'quantity_unit_fr', NEW.quantity_unit_fr, 'due_trigger_ar', NEW.due_trigger_ar, 'due_trigger_fr', NEW.due_trigger_fr, 'evidence_ar', NEW.evidence_ar, 'evidence_fr', NEW.evidence_fr, 'cause_ar', NEW.cause_ar, 'cause_fr', NEW.cause_fr, 'next_action_ar', NEW.next_action_ar, 'next_action_fr', NEW.next_action_fr));
END;
CREATE TRIGGER commitment_delete_journal AFTER DELETE ON commitment BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'commitment', OLD.id,
        json_object('seq', OLD.seq, 'id', OLD.id, 'agreement', OLD.agreement, 'clause', OLD.clause, 'debtor', OLD.debtor, 'creditor', OLD.creditor, 'kind', OLD.kind, 'standing', OLD.standing, 'conditional', OLD.conditional, 'amount', OLD.amount, 'quantity_number', OLD.quantity_number, 'due_kind', OLD.due_kind, 'due_on', OLD.due_on, 'text_ar', OLD.text_ar, 'text_fr', OLD.text_fr, 'quantity_unit_ar', OLD.quantity_unit_ar, 'quantity_unit_fr', OLD.quantity_unit_fr, 'due_trigger_ar', OLD.due_trigger_ar, 'due_trigger_fr', OLD.due_trigger_fr, 'evidence_ar', OLD.evidence_ar, 'evidence_fr', OLD.evidence_fr, 'cause_ar', OLD.cause_ar, 'cause_fr', OLD.cause_fr, 'next_action_ar', OLD.next_action_ar, 'next_action_fr', OLD.next_action_fr),
        NULL);
END;
CREATE TRIGGER instalment_insert_journal AFTER INSERT ON instalment BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'instalment', NEW.commitment || '#' || NEW.position,
        NULL,
        json_object('commitment', NEW.commitment, 'position', NEW.position, 'year', NEW.year, 'amount', NEW.amount, 'due', NEW.due));
END;
CREATE TRIGGER instalment_update_journal AFTER UPDATE ON instalment BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'instalment', NEW.commitment || '#' || NEW.position,
        json_object('commitment', OLD.commitment, 'position', OLD.position, 'year', OLD.year, 'amount', OLD.amount, 'due', OLD.due),
        json_object('commitment', NEW.commitment, 'position', NEW.position, 'year', NEW.year, 'amount', NEW.amount, 'due', NEW.due));
END;
CREATE TRIGGER instalment_delete_journal AFTER DELETE ON instalment BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'instalment', OLD.commitment || '#' || OLD.position,
        json_object('commitment', OLD.commitment, 'position', OLD.position, 'year', OLD.year, 'amount', OLD.amount, 'due', OLD.due),
        NULL);
END;
CREATE TRIGGER realisation_insert_journal AFTER INSERT ON realisation BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'realisation', NEW.id,
        NULL,
        json_object('seq', NEW.seq, 'id', NEW.id, 'commitment', NEW.commitment, 'date', NEW.date, 'amount', NEW.amount, 'number', NEW.number, 'completes', NEW.completes, 'note_ar', NEW.note_ar, 'note_fr', NEW.note_fr, 'evidence', NEW.evidence));
END;
CREATE TRIGGER realisation_update_journal AFTER UPDATE ON realisation BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'realisation', NEW.id,
        json_object('seq', OLD.seq, 'id', OLD.id, 'commitment', OLD.commitment, 'date', OLD.date, 'amount', OLD.amount, 'number', OLD.number, 'completes', OLD.completes, 'note_ar', OLD.note_ar, 'note_fr', OLD.note_fr, 'evidence', OLD.evidence),
        json_object('seq', NEW.seq, 'id', NEW.id, 'commitment', NEW.commitment, 'date', NEW.date, 'amount', NEW.amount, 'number', NEW.number, 'completes', NEW.completes, 'note_ar', NEW.note_ar, 'note_fr', NEW.note_fr, 'evidence', NEW.evidence));
END;
CREATE TRIGGER realisation_delete_journal AFTER DELETE ON realisation BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'realisation', OLD.id,
        json_object('seq', OLD.seq, 'id', OLD.id, 'commitment', OLD.commitment, 'date', OLD.date, 'amount', OLD.amount, 'number', OLD.number, 'completes', OLD.completes, 'note_ar', OLD.note_ar, 'note_fr', OLD.note_fr, 'evidence', OLD.evidence),
        NULL);
END;
CREATE TRIGGER attachment_insert_journal AFTER INSERT ON attachment BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'attachment', NEW.id,
        NULL,
        json_object('seq', NEW.seq, 'id', NEW.id, 'owner_kind', NEW.owner_kind, 'owner_project', NEW.owner_project, 'owner_partner', NEW.owner_partner, 'owner_agreement', NEW.owner_agreement, 'name', NEW.name, 'description_ar', NEW.description_ar, 'description_fr', NEW.description_fr, 'media_type', NEW.media_type, 'sha256', NEW.sha256, 'size', NEW.size));
END;
CREATE TRIGGER attachment_update_journal AFTER UPDATE ON attachment BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'attachment', NEW.id,
        json_object('seq', OLD.seq, 'id', OLD.id, 'owner_kind', OLD.owner_kind, 'owner_project', OLD.owner_project, 'owner_partner', OLD.owner_partner, 'owner_agreement', OLD.owner_agreement, 'name', OLD.name, 'description_ar', OLD.description_ar, 'description_fr', OLD.description_fr, 'media_type', OLD.media_type, 'sha256', OLD.sha256, 'size', OLD.size),
        json_object('seq', NEW.seq, 'id', NEW.id, 'owner_kind', NEW.owner_kind, 'owner_project', NEW.owner_project, 'owner_partner', NEW.owner_partner, 'owner_agreement', NEW.owner_agreement, 'name', NEW.name, 'description_ar', NEW.description_ar, 'description_fr', NEW.description_fr, 'media_type', NEW.media_type, 'sha256', NEW.sha256, 'size', NEW.size));
END;
CREATE TRIGGER attachment_delete_journal AFTER DELETE ON attachment BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'attachment', OLD.id,
        json_object('seq', OLD.seq, 'id', OLD.id, 'owner_kind', OLD.owner_kind, 'owner_project', OLD.owner_project, 'owner_partner', OLD.owner_partner, 'owner_agreement', OLD.owner_agreement, 'name', OLD.name, 'description_ar', OLD.description_ar, 'description_fr', OLD.description_fr, 'media_type', OLD.media_type, 'sha256', OLD.sha256, 'size', OLD.size),
        NULL);
END;
