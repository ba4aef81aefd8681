-- Rounds of mobilisation, version 2: the team's guide through the stages of a partnership. A released
-- migration is never edited. Conventions are those of the first.
--
-- A round owns everything that was worked out in it: that goes with it (ON DELETE CASCADE). Projects,
-- needs, partners and attachments it merely names.

-- Rounds: campaigns that mobilise partners for chosen projects.
CREATE TABLE round (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    name_ar TEXT NOT NULL,
    name_fr TEXT NOT NULL,
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
    session TEXT,
    session_on TEXT CHECK (session_on IS date(session_on)),
    note_ar TEXT NOT NULL,
    note_fr TEXT NOT NULL
) STRICT;

-- The team of a round.
CREATE TABLE round_member (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    round TEXT NOT NULL REFERENCES round (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    name_ar TEXT NOT NULL,
    name_fr TEXT NOT NULL,
    function_ar TEXT NOT NULL,
    function_fr TEXT NOT NULL,
    most_actions INTEGER CHECK (most_actions BETWEEN 0 AND 255)
) STRICT;

-- The projects that a round chose.
CREATE TABLE round_project (
    round TEXT NOT NULL REFERENCES round (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    project TEXT NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    competence TEXT NOT NULL,
    men_ar TEXT NOT NULL,
    men_fr TEXT NOT NULL,
    equality_remark_ar TEXT NOT NULL,
    equality_remark_fr TEXT NOT NULL,
    equality_on TEXT CHECK (equality_on IS date(equality_on)),
    place INTEGER CHECK (place BETWEEN 0 AND 65535),
    place_reason_ar TEXT NOT NULL,
    place_reason_fr TEXT NOT NULL,
    PRIMARY KEY (round, position)
) STRICT, WITHOUT ROWID;

-- The components into which the team cut them.
CREATE TABLE round_component (
    round TEXT NOT NULL REFERENCES round (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    project TEXT NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    name_ar TEXT NOT NULL,
    name_fr TEXT NOT NULL,
    cost INTEGER NOT NULL CHECK (cost BETWEEN 0 AND 99999999999999),
    urgency INTEGER CHECK (urgency BETWEEN 1 AND 3),
    PRIMARY KEY (round, position)
) STRICT, WITHOUT ROWID;

-- Criteria of a round's ranking.
CREATE TABLE criterion (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    round TEXT NOT NULL REFERENCES round (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    measure TEXT,
    name_ar TEXT NOT NULL,
    name_fr TEXT NOT NULL,
    weight INTEGER NOT NULL CHECK (weight BETWEEN 0 AND 100),
    scale_ar TEXT NOT NULL,
    scale_fr TEXT NOT NULL
) STRICT;

-- Grades of projects by criterion.
CREATE TABLE score (
    round TEXT NOT NULL REFERENCES round (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    criterion TEXT NOT NULL REFERENCES criterion (id) DEFERRABLE INITIALLY DEFERRED,
    project TEXT NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    grade INTEGER NOT NULL CHECK (grade BETWEEN 0 AND 3),
    note TEXT NOT NULL,
    PRIMARY KEY (round, position)
) STRICT, WITHOUT ROWID;

-- Conditions of the guide that somebody said are met.
CREATE TABLE round_tick (
    round TEXT NOT NULL REFERENCES round (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    stage TEXT NOT NULL,
    item TEXT NOT NULL,
    ticked_by TEXT NOT NULL,
    ticked_on TEXT NOT NULL CHECK (ticked_on IS date(ticked_on)),
    note_ar TEXT NOT NULL,
    note_fr TEXT NOT NULL,
    PRIMARY KEY (round, position)
) STRICT, WITHOUT ROWID;

-- Who brings which of the guide's means, and when.
CREATE TABLE round_mean (
    round TEXT NOT NULL REFERENCES round (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    stage TEXT NOT NULL,
    item TEXT NOT NULL,
    who TEXT NOT NULL,
    needed_on TEXT CHECK (needed_on IS date(needed_on)),
    note_ar TEXT NOT NULL,
    note_fr TEXT NOT NULL,
    PRIMARY KEY (round, position)
) STRICT, WITHOUT ROWID;

-- Closings of a round's stages.
CREATE TABLE stage_closing (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    round TEXT NOT NULL REFERENCES round (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    stage TEXT NOT NULL,
    closed_on TEXT NOT NULL CHECK (closed_on IS date(closed_on)),
    reason_ar TEXT NOT NULL,
    reason_fr TEXT NOT NULL,
    reopened_on TEXT CHECK (reopened_on IS date(reopened_on)),
    reopened_reason_ar TEXT NOT NULL,
    reopened_reason_fr TEXT NOT NULL
) STRICT;

-- Who was present when a stage was closed.
CREATE TABLE stage_present (
    closing TEXT NOT NULL REFERENCES stage_closing (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    name_ar TEXT NOT NULL,
    name_fr TEXT NOT NULL,
    PRIMARY KEY (closing, position)
) STRICT, WITHOUT ROWID;

-- The product of a stage as it was frozen.
CREATE TABLE stage_product (
    closing TEXT NOT NULL REFERENCES stage_closing (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    language TEXT NOT NULL,
    attachment TEXT NOT NULL REFERENCES attachment (id) DEFERRABLE INITIALLY DEFERRED,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (closing, position)
) STRICT, WITHOUT ROWID;

-- What a partner could give to a need: a cell of a round's matrix.
CREATE TABLE prospect (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    round TEXT NOT NULL REFERENCES round (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    need TEXT NOT NULL REFERENCES need (id) DEFERRABLE INITIALLY DEFERRED,
    partner TEXT NOT NULL REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
    decision TEXT NOT NULL,
    kind TEXT NOT NULL,
    fit INTEGER CHECK (fit BETWEEN 0 AND 3),
    expected INTEGER CHECK (expected BETWEEN 0 AND 99999999999999),
    probability INTEGER CHECK (probability BETWEEN 0 AND 100),
    form TEXT NOT NULL,
    standing TEXT NOT NULL,
    decision_reason_ar TEXT NOT NULL,
    decision_reason_fr TEXT NOT NULL,
    note_ar TEXT NOT NULL,
    note_fr TEXT NOT NULL
) STRICT;

-- What became of it, day by day.
CREATE TABLE prospect_step (
    prospect TEXT NOT NULL REFERENCES prospect (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    status TEXT NOT NULL,
    reached_on TEXT NOT NULL CHECK (reached_on IS date(reached_on)),
    amount INTEGER CHECK (amount BETWEEN 0 AND 99999999999999),
    note_ar TEXT NOT NULL,
    note_fr TEXT NOT NULL,
    PRIMARY KEY (prospect, position)
) STRICT, WITHOUT ROWID;

-- In which years it would come.
CREATE TABLE prospect_year (
    prospect TEXT NOT NULL REFERENCES prospect (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
    amount INTEGER NOT NULL CHECK (amount BETWEEN 0 AND 99999999999999),
    PRIMARY KEY (prospect, position)
) STRICT, WITHOUT ROWID;

-- Analyses of partners, round by round.
CREATE TABLE stakeholder (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    round TEXT NOT NULL REFERENCES round (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    partner TEXT NOT NULL REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
    role_ar TEXT NOT NULL,
    role_fr TEXT NOT NULL,
    interest INTEGER CHECK (interest BETWEEN 0 AND 3),
    influence INTEGER CHECK (influence BETWEEN 0 AND 3),
    strategy TEXT,
    mandate_ar TEXT NOT NULL,
    mandate_fr TEXT NOT NULL,
    conditions_ar TEXT NOT NULL,
    conditions_fr TEXT NOT NULL,
    constraints_ar TEXT NOT NULL,
    constraints_fr TEXT NOT NULL,
    counterpart_ar TEXT NOT NULL,
    counterpart_fr TEXT NOT NULL,
    history_ar TEXT NOT NULL,
    history_fr TEXT NOT NULL,
    strategy_note_ar TEXT NOT NULL,
    strategy_note_fr TEXT NOT NULL
) STRICT;

-- What a partner can give.
CREATE TABLE stakeholder_capacity (
    stakeholder TEXT NOT NULL REFERENCES stakeholder (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    kind TEXT NOT NULL,
    amount INTEGER CHECK (amount BETWEEN 0 AND 99999999999999),
    note_ar TEXT NOT NULL,
    note_fr TEXT NOT NULL,
    PRIMARY KEY (stakeholder, position)
) STRICT, WITHOUT ROWID;

-- When a partner plans and decides.
CREATE TABLE stakeholder_window (
    stakeholder TEXT NOT NULL REFERENCES stakeholder (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    kind TEXT NOT NULL,
    opens_on TEXT NOT NULL CHECK (opens_on IS date(opens_on)),
    closes_on TEXT NOT NULL CHECK (closes_on IS date(closes_on)),
    note_ar TEXT NOT NULL,
    note_fr TEXT NOT NULL,
    PRIMARY KEY (stakeholder, position)
) STRICT, WITHOUT ROWID;

-- How partners are approached, round by round.
CREATE TABLE approach (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    round TEXT NOT NULL REFERENCES round (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    partner TEXT NOT NULL REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT,
    expected INTEGER CHECK (expected BETWEEN 0 AND 99999999999999),
    channel TEXT,
    spokesperson_ar TEXT NOT NULL,
    spokesperson_fr TEXT NOT NULL,
    objective_ar TEXT NOT NULL,
    objective_fr TEXT NOT NULL,
    risks_ar TEXT NOT NULL,
    risks_fr TEXT NOT NULL
) STRICT;

-- What speaks for an approach.
CREATE TABLE approach_argument (
    approach TEXT NOT NULL REFERENCES approach (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    benefit TEXT NOT NULL,
    text_ar TEXT NOT NULL,
    text_fr TEXT NOT NULL,
    PRIMARY KEY (approach, position)
) STRICT, WITHOUT ROWID;

-- Actions of a round's plan.
CREATE TABLE mobilisation_action (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    round TEXT NOT NULL REFERENCES round (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    partner TEXT REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
    project TEXT REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    title_ar TEXT NOT NULL,
    title_fr TEXT NOT NULL,
    channel TEXT,
    responsible TEXT REFERENCES round_member (id) DEFERRABLE INITIALLY DEFERRED,
    starts_on TEXT CHECK (starts_on IS date(starts_on)),
    due_on TEXT CHECK (due_on IS date(due_on)),
    cost INTEGER CHECK (cost BETWEEN 0 AND 99999999999999),
    state TEXT NOT NULL,
    deliverable_ar TEXT NOT NULL,
    deliverable_fr TEXT NOT NULL,
    indicator_ar TEXT NOT NULL,
    indicator_fr TEXT NOT NULL,
    remarks_ar TEXT NOT NULL,
    remarks_fr TEXT NOT NULL
) STRICT;

-- Who helps with an action.
CREATE TABLE mobilisation_support (
    action TEXT NOT NULL REFERENCES mobilisation_action (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    member TEXT NOT NULL REFERENCES round_member (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (action, position)
) STRICT, WITHOUT ROWID;

-- What must be done before an action begins.
CREATE TABLE mobilisation_prerequisite (
    action TEXT NOT NULL REFERENCES mobilisation_action (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    prerequisite TEXT NOT NULL REFERENCES mobilisation_action (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (action, position)
) STRICT, WITHOUT ROWID;

-- Whoever names a row is found quickly.
CREATE INDEX round_member_round ON round_member (round, position);
CREATE INDEX round_project_project ON round_project (project);
CREATE INDEX round_component_project ON round_component (project);
CREATE INDEX criterion_round ON criterion (round, position);
CREATE INDEX score_criterion ON score (criterion);
CREATE INDEX score_project ON score (project);
CREATE INDEX stage_closing_round ON stage_closing (round);
CREATE INDEX stage_product_attachment ON stage_product (attachment);
CREATE INDEX prospect_round ON prospect (round);
CREATE INDEX prospect_need ON prospect (need);
CREATE INDEX prospect_partner ON prospect (partner);
CREATE INDEX stakeholder_round ON stakeholder (round);
CREATE INDEX stakeholder_partner ON stakeholder (partner);
CREATE INDEX approach_round ON approach (round);
CREATE INDEX approach_partner ON approach (partner);
CREATE INDEX mobilisation_action_round ON mobilisation_action (round);
CREATE INDEX mobilisation_action_partner ON mobilisation_action (partner);
CREATE INDEX mobilisation_action_project ON mobilisation_action (project);
CREATE INDEX mobilisation_action_responsible ON mobilisation_action (responsible);
CREATE INDEX mobilisation_support_member ON mobilisation_support (member);
CREATE INDEX mobilisation_prerequisite_prerequisite ON mobilisation_prerequisite (prerequisite);

-- The journal's triggers, three a table; a test compares them with the tables' columns.
CREATE TRIGGER round_insert_journal AFTER INSERT ON round BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'round', NEW.id,
        NULL,
        json_object('seq', NEW.seq, 'id', NEW.id, 'name_ar', NEW.name_ar, 'name_fr', NEW.name_fr, 'year', NEW.year, 'session', NEW.session, 'session_on', NEW.session_on, 'note_ar', NEW.note_ar, 'note_fr', NEW.note_fr));
END;
CREATE TRIGGER round_update_journal AFTER UPDATE ON round BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'round', NEW.id,
        json_object('seq', OLD.seq, 'id', OLD.id, 'name_ar', OLD.name_ar, 'name_fr', OLD.name_fr, 'year', OLD.year, 'session', OLD.session, 'session_on', OLD.session_on, 'note_ar', OLD.note_ar, 'note_fr', OLD.note_fr),
        json_object('seq', NEW.seq, 'id', NEW.id, 'name_ar', NEW.name_ar, 'name_fr', NEW.name_fr, 'year', NEW.year, 'session', NEW.session, 'session_on', NEW.session_on, 'note_ar', NEW.note_ar, 'note_fr', NEW.note_fr));
END;
CREATE TRIGGER round_delete_journal AFTER DELETE ON round BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'round', OLD.id,
        json_object('seq', OLD.seq, 'id', OLD.id, 'name_ar', OLD.name_ar, 'name_fr', OLD.name_fr, 'year', OLD.year, 'session', OLD.session, 'session_on', OLD.session_on, 'note_ar', OLD.note_ar, 'note_fr', OLD.note_fr),
        NULL);
END;
CREATE TRIGGER round_member_insert_journal AFTER INSERT ON round_member BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'round_member', NEW.id,
        NULL,
        json_object('id', NEW.id, 'round', NEW.round, 'position', NEW.position, 'name_ar', NEW.name_ar, 'name_fr', NEW.name_fr, 'function_ar', NEW.function_ar, 'function_fr', NEW.function_fr, 'most_actions', NEW.most_actions));
END;
CREATE TRIGGER round_member_update_journal AFTER UPDATE ON round_member BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'round_member', NEW.id,
        json_object('id', OLD.id, 'round', OLD.round, 'position', OLD.position, 'name_ar', OLD.name_ar, 'name_fr', OLD.name_fr, 'function_ar', OLD.function_ar, 'function_fr', OLD.function_fr, 'most_actions', OLD.most_actions),
        json_object('id', NEW.id, 'round', NEW.round, 'position', NEW.position, 'name_ar', NEW.name_ar, 'name_fr', NEW.name_fr, 'function_ar', NEW.function_ar, 'function_fr', NEW.function_fr, 'most_actions', NEW.most_actions));
END;
CREATE TRIGGER round_member_delete_journal AFTER DELETE ON round_member BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'round_member', OLD.id,
        json_object('id', OLD.id, 'round', OLD.round, 'position', OLD.position, 'name_ar', OLD.name_ar, 'name_fr', OLD.name_fr, 'function_ar', OLD.function_ar, 'function_fr', OLD.function_fr, 'most_actions', OLD.most_actions),
        NULL);
END;
CREATE TRIGGER round_project_insert_journal AFTER INSERT ON round_project BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'round_project', NEW.round || '#' || NEW.position,
        NULL,
        json_object('round', NEW.round, 'position', NEW.position, 'project', NEW.project, 'competence', NEW.competence, 'men_ar', NEW.men_ar, 'men_fr', NEW.men_fr, 'equality_remark_ar', NEW.equality_remark_ar, 'equality_remark_fr', NEW.equality_remark_fr, 'equality_on', NEW.equality_on, 'place', NEW.place, 'place_reason_ar', NEW.place_reason_ar, 'place_reason_fr', NEW.place_reason_fr));
END;
CREATE TRIGGER round_project_update_journal AFTER UPDATE ON round_project BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'round_project', NEW.round || '#' || NEW.position,
        json_object('round', OLD.round, 'position', OLD.position, 'project', OLD.project, 'competence', OLD.competence, 'men_ar', OLD.men_ar, 'men_fr', OLD.men_fr, 'equality_remark_ar', OLD.equality_remark_ar, 'equality_remark_fr', OLD.equality_remark_fr, 'equality_on', OLD.equality_on, 'place', OLD.place, 'place_reason_ar', OLD.place_reason_ar, 'place_reason_fr', OLD.place_reason_fr),
        json_object('round', NEW.round, 'position', NEW.position, 'project', NEW.project, 'competence', NEW.competence, 'men_ar', NEW.men_ar, 'men_fr', NEW.men_fr, 'equality_remark_ar', NEW.equality_remark_ar, 'equality_remark_fr', NEW.equality_remark_fr, 'equality_on', NEW.equality_on, 'place', NEW.place, 'place_reason_ar', NEW.place_reason_ar, 'place_reason_fr', NEW.place_reason_fr));
END;
CREATE TRIGGER round_project_delete_journal AFTER DELETE ON round_project BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'round_project', OLD.round || '#' || OLD.position,
        json_object('round', OLD.round, 'position', OLD.position, 'project', OLD.project, 'competence', OLD.competence, 'men_ar', OLD.men_ar, 'men_fr', OLD.men_fr, 'equality_remark_ar', OLD.equality_remark_ar, 'equality_remark_fr', OLD.equality_remark_fr, 'equality_on', OLD.equality_on, 'place', OLD.place, 'place_reason_ar', OLD.place_reason_ar, 'place_reason_fr', OLD.place_reason_fr),
        NULL);
END;
CREATE TRIGGER round_component_insert_journal AFTER INSERT ON round_component BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'round_component', NEW.round || '#' || NEW.position,
        NULL,
        json_object('round', NEW.round, 'position', NEW.position, 'project', NEW.project, 'name_ar', NEW.name_ar, 'name_fr', NEW.name_fr, 'cost', NEW.cost, 'urgency', NEW.urgency));
END;
CREATE TRIGGER round_component_update_journal AFTER UPDATE ON round_component BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'round_component', NEW.round || '#' || NEW.position,
        json_object('round', OLD.round, 'position', OLD.position, 'project', OLD.project, 'name_ar', OLD.name_ar, 'name_fr', OLD.name_fr, 'cost', OLD.cost, 'urgency', OLD.urgency),
        json_object('round', NEW.round, 'position', NEW.position, 'project', NEW.project, 'name_ar', NEW.name_ar, 'name_fr', NEW.name_fr, 'cost', NEW.cost, 'urgency', NEW.urgency));
END;
CREATE TRIGGER round_component_delete_journal AFTER DELETE ON round_component BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'round_component', OLD.round || '#' || OLD.position,
        json_object('round', OLD.round, 'position', OLD.position, 'project', OLD.project, 'name_ar', OLD.name_ar, 'name_fr', OLD.name_fr, 'cost', OLD.cost, 'urgency', OLD.urgency),
        NULL);
END;
CREATE TRIGGER criterion_insert_journal AFTER INSERT ON criterion BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'criterion', NEW.id,
        NULL,
        json_object('id', NEW.id, 'round', NEW.round, 'position', NEW.position, 'measure', NEW.measure, 'name_ar', NEW.name_ar, 'name_fr', NEW.name_fr, 'weight', NEW.weight, 'scale_ar', NEW.scale_ar, 'scale_fr', NEW.scale_fr));
END;
CREATE TRIGGER criterion_update_journal AFTER UPDATE ON criterion BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'criterion', NEW.id,
        json_object('id', OLD.id, 'round', OLD.round, 'position', OLD.position, 'measure', OLD.measure, 'name_ar', OLD.name_ar, 'name_fr', OLD.name_fr, 'weight', OLD.weight, 'scale_ar', OLD.scale_ar, 'scale_fr', OLD.scale_fr),
        json_object('id', NEW.id, 'round', NEW.round, 'position', NEW.position, 'measure', NEW.measure, 'name_ar', NEW.name_ar, 'name_fr', NEW.name_fr, 'weight', NEW.weight, 'scale_ar', NEW.scale_ar, 'scale_fr', NEW.scale_fr));
END;
CREATE TRIGGER criterion_delete_journal AFTER DELETE ON criterion BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'criterion', OLD.id,
        json_object('id', OLD.id, 'round', OLD.round, 'position', OLD.position, 'measure', OLD.measure, 'name_ar', OLD.name_ar, 'name_fr', OLD.name_fr, 'weight', OLD.weight, 'scale_ar', OLD.scale_ar, 'scale_fr', OLD.scale_fr),
        NULL);
END;
CREATE TRIGGER score_insert_journal AFTER INSERT ON score BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'score', NEW.round || '#' || NEW.position,
        NULL,
        json_object('round', NEW.round, 'position', NEW.position, 'criterion', NEW.criterion, 'project', NEW.project, 'grade', NEW.grade, 'note', NEW.note));
END;
CREATE TRIGGER score_update_journal AFTER UPDATE ON score BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'score', NEW.round || '#' || NEW.position,
        json_object('round', OLD.round, 'position', OLD.position, 'criterion', OLD.criterion, 'project', OLD.project, 'grade', OLD.grade, 'note', OLD.note),
        json_object('round', NEW.round, 'position', NEW.position, 'criterion', NEW.criterion, 'project', NEW.project, 'grade', NEW.grade, 'note', NEW.note));
END;
CREATE TRIGGER score_delete_journal AFTER DELETE ON score BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'score', OLD.round || '#' || OLD.position,
        json_object('round', OLD.round, 'position', OLD.position, 'criterion', OLD.criterion, 'project', OLD.project, 'grade', OLD.grade, 'note', OLD.note),
        NULL);
END;
CREATE TRIGGER round_tick_insert_journal AFTER INSERT ON round_tick BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'round_tick', NEW.round || '#' || NEW.position,
        NULL,
        json_object('round', NEW.round, 'position', NEW.position, 'stage', NEW.stage, 'item', NEW.item, 'ticked_by', NEW.ticked_by, 'ticked_on', NEW.ticked_on, 'note_ar', NEW.note_ar, 'note_fr', NEW.note_fr));
END;
CREATE TRIGGER round_tick_update_journal AFTER UPDATE ON round_tick BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'round_tick', NEW.round || '#' || NEW.position,
        json_object('round', OLD.round, 'position', OLD.position, 'stage', OLD.stage, 'item', OLD.item, 'ticked_by', OLD.ticked_by, 'ticked_on', OLD.ticked_on, 'note_ar', OLD.note_ar, 'note_fr', OLD.note_fr),
        json_object('round', NEW.round, 'position', NEW.position, 'stage', NEW.stage, 'item', NEW.item, 'ticked_by', NEW.ticked_by, 'ticked_on', NEW.ticked_on, 'note_ar', NEW.note_ar, 'note_fr', NEW.note_fr));
END;
CREATE TRIGGER round_tick_delete_journal AFTER DELETE ON round_tick BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'round_tick', OLD.round || '#' || OLD.position,
        json_object('round', OLD.round, 'position', OLD.position, 'stage', OLD.stage, 'item', OLD.item, 'ticked_by', OLD.ticked_by, 'ticked_on', OLD.ticked_on, 'note_ar', OLD.note_ar, 'note_fr', OLD.note_fr),
        NULL);
END;
CREATE TRIGGER round_mean_insert_journal AFTER INSERT ON round_mean BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'round_mean', NEW.round || '#' || NEW.position,
        NULL,
        json_object('round', NEW.round, 'position', NEW.position, 'stage', NEW.stage, 'item', NEW.item, 'who', NEW.who, 'needed_on', NEW.needed_on, 'note_ar', NEW.note_ar, 'note_fr', NEW.note_fr));
END;
CREATE TRIGGER round_mean_update_journal AFTER UPDATE ON round_mean BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'round_mean', NEW.round || '#' || NEW.position,
        json_object('round', OLD.round, 'position', OLD.position, 'stage', OLD.stage, 'item', OLD.item, 'who', OLD.who, 'needed_on', OLD.needed_on, 'note_ar', OLD.note_ar, 'note_fr', OLD.note_fr),
        json_object('round', NEW.round, 'position', NEW.position, 'stage', NEW.stage, 'item', NEW.item, 'who', NEW.who, 'needed_on', NEW.needed_on, 'note_ar', NEW.note_ar, 'note_fr', NEW.note_fr));
END;
CREATE TRIGGER round_mean_delete_journal AFTER DELETE ON round_mean BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'round_mean', OLD.round || '#' || OLD.position,
        json_object('round', OLD.round, 'position', OLD.position, 'stage', OLD.stage, 'item', OLD.item, 'who', OLD.who, 'needed_on', OLD.needed_on, 'note_ar', OLD.note_ar, 'note_fr', OLD.note_fr),
        NULL);
END;
CREATE TRIGGER stage_closing_insert_journal AFTER INSERT ON stage_closing BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'stage_closing', NEW.id,
        NULL,
        json_object('seq', NEW.seq, 'id', NEW.id, 'round', NEW.round, 'stage', NEW.stage, 'closed_on', NEW.closed_on, 'reason_ar', NEW.reason_ar, 'reason_fr', NEW.reason_fr, 'reopened_on', NEW.reopened_on, 'reopened_reason_ar', NEW.reopened_reason_ar, 'reopened_reason_fr', NEW.reopened_reason_fr));
END;
CREATE TRIGGER stage_closing_update_journal AFTER UPDATE ON stage_closing BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'stage_closing', NEW.id,
        json_object('seq', OLD.seq, 'id', OLD.id, 'round', OLD.round, 'stage', OLD.stage, 'closed_on', OLD.closed_on, 'reason_ar', OLD.reason_ar, 'reason_fr', OLD.reason_fr, 'reopened_on', OLD.reopened_on, 'reopened_reason_ar', OLD.reopened_reason_ar, 'reopened_reason_fr', OLD.reopened_reason_fr),
        json_object('seq', NEW.seq, 'id', NEW.id, 'round', NEW.round, 'stage', NEW.stage, 'closed_on', NEW.closed_on, 'reason_ar', NEW.reason_ar, 'reason_fr', NEW.reason_fr, 'reopened_on', NEW.reopened_on, 'reopened_reason_ar', NEW.reopened_reason_ar, 'reopened_reason_fr', NEW.reopened_reason_fr));
END;
CREATE TRIGGER stage_closing_delete_journal AFTER DELETE ON stage_closing BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'stage_closing', OLD.id,
        json_object('seq', OLD.seq, 'id', OLD.id, 'round', OLD.round, 'stage', OLD.stage, 'closed_on', OLD.closed_on, 'reason_ar', OLD.reason_ar, 'reason_fr', OLD.reason_fr, 'reopened_on', OLD.reopened_on, 'reopened_reason_ar', OLD.reopened_reason_ar, 'reopened_reason_fr', OLD.reopened_reason_fr),
        NULL);
END;
CREATE TRIGGER stage_present_insert_journal AFTER INSERT ON stage_present BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'stage_present', NEW.closing || '#' || NEW.position,
        NULL,
        json_object('closing', NEW.closing, 'position', NEW.position, 'name_ar', NEW.name_ar, 'name_fr', NEW.name_fr));
END;
CREATE TRIGGER stage_present_update_journal AFTER UPDATE ON stage_present BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'stage_present', NEW.closing || '#' || NEW.position,
        json_object('closing', OLD.closing, 'position', OLD.position, 'name_ar', OLD.name_ar, 'name_fr', OLD.name_fr),
        json_object('closing', NEW.closing, 'position', NEW.position, 'name_ar', NEW.name_ar, 'name_fr', NEW.name_fr));
END;
CREATE TRIGGER stage_present_delete_journal AFTER DELETE ON stage_present BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'stage_present', OLD.closing || '#' || OLD.position,
        json_object('closing', OLD.closing, 'position', OLD.position, 'name_ar', OLD.name_ar, 'name_fr', OLD.name_fr),
        NULL);
END;
CREATE TRIGGER stage_product_insert_journal AFTER INSERT ON stage_product BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'stage_product', NEW.closing || '#' || NEW.position,
        NULL,
        json_object('closing', NEW.closing, 'position', NEW.position, 'language', NEW.language, 'attachment', NEW.attachment, 'sha256', NEW.sha256));
END;
CREATE TRIGGER stage_product_update_journal AFTER UPDATE ON stage_product BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'stage_product', NEW.closing || '#' || NEW.position,
        json_object('closing', OLD.closing, 'position', OLD.position, 'language', OLD.language, 'attachment', OLD.attachment, 'sha256', OLD.sha256),
        json_object('closing', NEW.closing, 'position', NEW.position, 'language', NEW.language, 'attachment', NEW.attachment, 'sha256', NEW.sha256));
END;
CREATE TRIGGER stage_product_delete_journal AFTER DELETE ON stage_product BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'stage_product', OLD.closing || '#' || OLD.position,
        json_object('closing', OLD.closing, 'position', OLD.position, 'language', OLD.language, 'attachment', OLD.attachment, 'sha256', OLD.sha256),
        NULL);
END;
CREATE TRIGGER prospect_insert_journal AFTER INSERT ON prospect BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'prospect', NEW.id,
        NULL,
        json_object('seq', NEW.seq, 'id', NEW.id, 'round', NEW.round, 'need', NEW.need, 'partner', NEW.partner, 'decision', NEW.decision, 'kind', NEW.kind, 'fit', NEW.fit, 'expected', NEW.expected, 'probability', NEW.probability, 'form', NEW.form, 'standing', NEW.standing, 'decision_reason_ar', NEW.decision_reason_ar, 'decision_reason_fr', NEW.decision_reason_fr, 'note_ar', NEW.note_ar, 'note_fr', NEW.note_fr));
END;
CREATE TRIGGER prospect_update_journal AFTER UPDATE ON prospect BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'prospect', NEW.id,
        json_object('seq', OLD.seq, 'id', OLD.id, 'round', OLD.round, 'need', OLD.need, 'partner', OLD.partner, 'decision', OLD.decision, 'kind', OLD.kind, 'fit', OLD.fit, 'expected', OLD.expected, 'probability', OLD.probability, 'form', OLD.form, 'standing', OLD.standing, 'decision_reason_ar', OLD.decision_reason_ar, 'decision_reason_fr', OLD.decision_reason_fr, 'note_ar', OLD.note_ar, 'note_fr', OLD.note_fr),
        json_object('seq', NEW.seq, 'id', NEW.id, 'round', NEW.round, 'need', NEW.need, 'partner', NEW.partner, 'decision', NEW.decision, 'kind', NEW.kind, 'fit', NEW.fit, 'expected', NEW.expected, 'probability', NEW.probability, 'form', NEW.form, 'standing', NEW.standing, 'decision_reason_ar', NEW.decision_reason_ar, 'decision_reason_fr', NEW.decision_reason_fr, 'note_ar', NEW.note_ar, 'note_fr', NEW.note_fr));
END;
CREATE TRIGGER prospect_delete_journal AFTER DELETE ON prospect BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'prospect', OLD.id,
        json_object('seq', OLD.seq, 'id', OLD.id, 'round', OLD.round, 'need', OLD.need, 'partner', OLD.partner, 'decision', OLD.decision, 'kind', OLD.kind, 'fit', OLD.fit, 'expected', OLD.expected, 'probability', OLD.probability, 'form', OLD.form, 'standing', OLD.standing, 'decision_reason_ar', OLD.decision_reason_ar, 'decision_reason_fr', OLD.decision_reason_fr, 'note_ar', OLD.note_ar, 'note_fr', OLD.note_fr),
        NULL);
END;
CREATE TRIGGER prospect_step_insert_journal AFTER INSERT ON prospect_step BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'prospect_step', NEW.prospect || '#' || NEW.position,
        NULL,
        json_object('prospect', NEW.prospect, 'position', NEW.position, 'status', NEW.status, 'reached_on', NEW.reached_on, 'amount', NEW.amount, 'note_ar', NEW.note_ar, 'note_fr', NEW.note_fr));
END;
CREATE TRIGGER prospect_step_update_journal AFTER UPDATE ON prospect_step BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'prospect_step', NEW.prospect || '#' || NEW.position,
        json_object('prospect', OLD.prospect, 'position', OLD.position, 'status', OLD.status, 'reached_on', OLD.reached_on, 'amount', OLD.amount, 'note_ar', OLD.note_ar, 'note_fr', OLD.note_fr),
        json_object('prospect', NEW.prospect, 'position', NEW.position, 'status', NEW.status, 'reached_on', NEW.reached_on, 'amount', NEW.amount, 'note_ar', NEW.note_ar, 'note_fr', NEW.note_fr));
END;
CREATE TRIGGER prospect_step_delete_journal AFTER DELETE ON prospect_step BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'prospect_step', OLD.prospect || '#' || OLD.position,
        json_object('prospect', OLD.prospect, 'position', OLD.position, 'status', OLD.status, 'reached_on', OLD.reached_on, 'amount', OLD.amount, 'note_ar', OLD.note_ar, 'note_fr', OLD.note_fr),
        NULL);
END;
CREATE TRIGGER prospect_year_insert_journal AFTER INSERT ON prospect_year BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'prospect_year', NEW.prospect || '#' || NEW.position,
        NULL,
        json_object('prospect', NEW.prospect, 'position', NEW.position, 'year', NEW.year, 'amount', NEW.amount));
END;
CREATE TRIGGER prospect_year_update_journal AFTER UPDATE ON prospect_year BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'prospect_year', NEW.prospect || '#' || NEW.position,
        json_object('prospect', OLD.prospect, 'position', OLD.position, 'year', OLD.year, 'amount', OLD.amount),
        json_object('prospect', NEW.prospect, 'position', NEW.position, 'year', NEW.year, 'amount', NEW.amount));
END;
CREATE TRIGGER prospect_year_delete_journal AFTER DELETE ON prospect_year BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'prospect_year', OLD.prospect || '#' || OLD.position,
        json_object('prospect', OLD.prospect, 'position', OLD.position, 'year', OLD.year, 'amount', OLD.amount),
        NULL);
END;
CREATE TRIGGER stakeholder_insert_journal AFTER INSERT ON stakeholder BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'stakeholder', NEW.id,
        NULL,
        json_object('seq', NEW.seq, 'id', NEW.id, 'round', NEW.round, 'partner', NEW.partner, 'role_ar', NEW.role_ar, 'role_fr', NEW.role_fr, 'interest', NEW.interest, 'influence', NEW.influence, 'strategy', NEW.strategy, 'mandate_ar', NEW.mandate_ar, 'mandate_fr', NEW.mandate_fr, 'conditions_ar', NEW.conditions_ar, 'conditions_fr', NEW.conditions_fr, 'constraints_ar', NEW.constraints_ar, 'constraints_fr', NEW.constraints_fr, 'counterpart_ar', NEW.counterpart_ar, 'counterpart_fr', NEW.counterpart_fr, 'history_ar', NEW.history_ar, 'history_fr', NEW.history_fr, 'strategy_note_ar', NEW.strategy_note_ar, 'strategy_note_fr', NEW.strategy_note_fr));
END;
CREATE TRIGGER stakeholder_update_journal AFTER UPDATE ON stakeholder BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'stakeholder', NEW.id,
        json_object('seq', OLD.seq, 'id', OLD.id, 'round', OLD.round, 'partner', OLD.partner, 'role_ar', OLD.role_ar, 'role_fr', OLD.role_fr, 'interest', OLD.interest, 'influence', OLD.influence, 'strategy', OLD.strategy, 'mandate_ar', OLD.mandate_ar, 'mandate_fr', OLD.mandate_fr, 'conditions_ar', OLD.conditions_ar, 'conditions_fr', OLD.conditions_fr, 'constraints_ar', OLD.constraints_ar, 'constraints_fr', OLD.constraints_fr, 'counterpart_ar', OLD.counterpart_ar, 'counterpart_fr', OLD.counterpart_fr, 'history_ar', OLD.history_ar, 'history_fr', OLD.history_fr, 'strategy_note_ar', OLD.strategy_note_ar, 'strategy_note_fr', OLD.strategy_note_fr),
        json_object('seq', NEW.seq, 'id', NEW.id, 'round', NEW.round, 'partner', NEW.partner, 'role_ar', NEW.role_ar, 'role_fr', NEW.role_fr, 'interest', NEW.interest, 'influence', NEW.influence, 'strategy', NEW.strategy, 'mandate_ar', NEW.mandate_ar, 'mandate_fr', NEW.mandate_fr, 'conditions_ar', NEW.conditions_ar, 'conditions_fr', NEW.conditions_fr, 'constraints_ar', NEW.constraints_ar, 'constraints_fr', NEW.constraints_fr, 'counterpart_ar', NEW.counterpart_ar, 'counterpart_fr', NEW.counterpart_fr, 'history_ar', NEW.history_ar, 'history_fr', NEW.history_fr, 'strategy_note_ar', NEW.strategy_note_ar, 'strategy_note_fr', NEW.strategy_note_fr));
END;
CREATE TRIGGER stakeholder_delete_journal AFTER DELETE ON stakeholder BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'stakeholder', OLD.id,
        json_object('seq', OLD.seq, 'id', OLD.id, 'round', OLD.round, 'partner', OLD.partner, 'role_ar', OLD.role_ar, 'role_fr', OLD.role_fr, 'interest', OLD.interest, 'influence', OLD.influence, 'strategy', OLD.strategy, 'mandate_ar', OLD.mandate_ar, 'mandate_fr', OLD.mandate_fr, 'conditions_ar', OLD.conditions_ar, 'conditions_fr', OLD.conditions_fr, 'constraints_ar', OLD.constraints_ar, 'constraints_fr', OLD.constraints_fr, 'counterpart_ar', OLD.counterpart_ar, 'counterpart_fr', OLD.counterpart_fr, 'history_ar', OLD.history_ar, 'history_fr', OLD.history_fr, 'strategy_note_ar', OLD.strategy_note_ar, 'strategy_note_fr', OLD.strategy_note_fr),
        NULL);
END;
CREATE TRIGGER stakeholder_capacity_insert_journal AFTER INSERT ON stakeholder_capacity BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'stakeholder_capacity', NEW.stakeholder || '#' || NEW.position,
        NULL,
        json_object('stakeholder', NEW.stakeholder, 'position', NEW.position, 'kind', NEW.kind, 'amount', NEW.amount, 'note_ar', NEW.note_ar, 'note_fr', NEW.note_fr));
END;
CREATE TRIGGER stakeholder_capacity_update_journal AFTER UPDATE ON stakeholder_capacity BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'stakeholder_capacity', NEW.stakeholder || '#' || NEW.position,
        json_object('stakeholder', OLD.stakeholder, 'position', OLD.position, 'kind', OLD.kind, 'amount', OLD.amount, 'note_ar', OLD.note_ar, 'note_fr', OLD.note_fr),
        json_object('stakeholder', NEW.stakeholder, 'position', NEW.position, 'kind', NEW.kind, 'amount', NEW.amount, 'note_ar', NEW.note_ar, 'note_fr', NEW.note_fr));
END;
CREATE TRIGGER stakeholder_capacity_delete_journal AFTER DELETE ON stakeholder_capacity BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'stakeholder_capacity', OLD.stakeholder || '#' || OLD.position,
        json_object('stakeholder', OLD.stakeholder, 'position', OLD.position, 'kind', OLD.kind, 'amount', OLD.amount, 'note_ar', OLD.note_ar, 'note_fr', OLD.note_fr),
        NULL);
END;
CREATE TRIGGER stakeholder_window_insert_journal AFTER INSERT ON stakeholder_window BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'stakeholder_window', NEW.stakeholder || '#' || NEW.position,
        NULL,
        json_object('stakeholder', NEW.stakeholder, 'position', NEW.position, 'kind', NEW.kind, 'opens_on', NEW.opens_on, 'closes_on', NEW.closes_on, 'note_ar', NEW.note_ar, 'note_fr', NEW.note_fr));
END;
CREATE TRIGGER stakeholder_window_update_journal AFTER UPDATE ON stakeholder_window BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'stakeholder_window', NEW.stakeholder || '#' || NEW.position,
        json_object('stakeholder', OLD.stakeholder, 'position', OLD.position, 'kind', OLD.kind, 'opens_on', OLD.opens_on, 'closes_on', OLD.closes_on, 'note_ar', OLD.note_ar, 'note_fr', OLD.note_fr),
        json_object('stakeholder', NEW.stakeholder, 'position', NEW.position, 'kind', NEW.kind, 'opens_on', NEW.opens_on, 'closes_on', NEW.closes_on, 'note_ar', NEW.note_ar, 'note_fr', NEW.note_fr));
END;
CREATE TRIGGER stakeholder_window_delete_journal AFTER DELETE ON stakeholder_window BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'stakeholder_window', OLD.stakeholder || '#' || OLD.position,
        json_object('stakeholder', OLD.stakeholder, 'position', OLD.position, 'kind', OLD.kind, 'opens_on', OLD.opens_on, 'closes_on', OLD.closes_on, 'note_ar', OLD.note_ar, 'note_fr', OLD.note_fr),
        NULL);
END;
CREATE TRIGGER approach_insert_journal AFTER INSERT ON approach BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'approach', NEW.id,
        NULL,
        json_object('seq', NEW.seq, 'id', NEW.id, 'round', NEW.round, 'partner', NEW.partner, 'kind', NEW.kind, 'expected', NEW.expected, 'channel', NEW.channel, 'spokesperson_ar', NEW.spokesperson_ar, 'spokesperson_fr', NEW.spokesperson_fr, 'objective_ar', NEW.objective_ar, 'objective_fr', NEW.objective_fr, 'risks_ar', NEW.risks_ar, 'risks_fr', NEW.risks_fr));
END;
CREATE TRIGGER approach_update_journal AFTER UPDATE ON approach BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'approach', NEW.id,
        json_object('seq', OLD.seq, 'id', OLD.id, 'round', OLD.round, 'partner', OLD.partner, 'kind', OLD.kind, 'expected', OLD.expected, 'channel', OLD.channel, 'spokesperson_ar', OLD.spokesperson_ar, 'spokesperson_fr', OLD.spokesperson_fr, 'objective_ar', OLD.objective_ar, 'objective_fr', OLD.objective_fr, 'risks_ar', OLD.risks_ar, 'risks_fr', OLD.risks_fr),
        json_object('seq', NEW.seq, 'id', NEW.id, 'round', NEW.round, 'partner', NEW.partner, 'kind', NEW.kind, 'expected', NEW.expected, 'channel', NEW.channel, 'spokesperson_ar', NEW.spokesperson_ar, 'spokesperson_fr', NEW.spokesperson_fr, 'objective_ar', NEW.objective_ar, 'objective_fr', NEW.objective_fr, 'risks_ar', NEW.risks_ar, 'risks_fr', NEW.risks_fr));
END;
CREATE TRIGGER approach_delete_journal AFTER DELETE ON approach BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'approach', OLD.id,
        json_object('seq', OLD.seq, 'id', OLD.id, 'round', OLD.round, 'partner', OLD.partner, 'kind', OLD.kind, 'expected', OLD.expected, 'channel', OLD.channel, 'spokesperson_ar', OLD.spokesperson_ar, 'spokesperson_fr', OLD.spokesperson_fr, 'objective_ar', OLD.objective_ar, 'objective_fr', OLD.objective_fr, 'risks_ar', OLD.risks_ar, 'risks_fr', OLD.risks_fr),
        NULL);
END;
CREATE TRIGGER approach_argument_insert_journal AFTER INSERT ON approach_argument BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'approach_argument', NEW.approach || '#' || NEW.position,
        NULL,
        json_object('approach', NEW.approach, 'position', NEW.position, 'benefit', NEW.benefit, 'text_ar', NEW.text_ar, 'text_fr', NEW.text_fr));
END;
CREATE TRIGGER approach_argument_update_journal AFTER UPDATE ON approach_argument BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'approach_argument', NEW.approach || '#' || NEW.position,
        json_object('approach', OLD.approach, 'position', OLD.position, 'benefit', OLD.benefit, 'text_ar', OLD.text_ar, 'text_fr', OLD.text_fr),
        json_object('approach', NEW.approach, 'position', NEW.position, 'benefit', NEW.benefit, 'text_ar', NEW.text_ar, 'text_fr', NEW.text_fr));
END;
CREATE TRIGGER approach_argument_delete_journal AFTER DELETE ON approach_argument BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'approach_argument', OLD.approach || '#' || OLD.position,
        json_object('approach', OLD.approach, 'position', OLD.position, 'benefit', OLD.benefit, 'text_ar', OLD.text_ar, 'text_fr', OLD.text_fr),
        NULL);
END;
CREATE TRIGGER mobilisation_action_insert_journal AFTER INSERT ON mobilisation_action BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'mobilisation_action', NEW.id,
        NULL,
        json_object('seq', NEW.seq, 'id', NEW.id, 'round', NEW.round, 'partner', NEW.partner, 'project', NEW.project, 'title_ar', NEW.title_ar, 'title_fr', NEW.title_fr, 'channel', NEW.channel, 'responsible', NEW.responsible, 'starts_on', NEW.starts_on, 'due_on', NEW.due_on, 'cost', NEW.cost, 'state', NEW.state, 'deliverable_ar', NEW.deliverable_ar, 'deliverable_fr', NEW.deliverable_fr, 'indicator_ar', NEW.indicator_ar, 'indicator_fr', NEW.indicator_fr, 'remarks_ar', NEW.remarks_ar, 'remarks_fr', NEW.remarks_fr));
END;
CREATE TRIGGER mobilisation_action_update_journal AFTER UPDATE ON mobilisation_action BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'mobilisation_action', NEW.id,
        json_object('seq', OLD.seq, 'id', OLD.id, 'round', OLD.round, 'partner', OLD.partner, 'project', OLD.project, 'title_ar', OLD.title_ar, 'title_fr', OLD.title_fr, 'channel', OLD.channel, 'responsible', OLD.responsible, 'starts_on', OLD.starts_on, 'due_on', OLD.due_on, 'cost', OLD.cost, 'state', OLD.state, 'deliverable_ar', OLD.deliverable_ar, 'deliverable_fr', OLD.deliverable_fr, 'indicator_ar', OLD.indicator_ar, 'indicator_fr', OLD.indicator_fr, 'remarks_ar', OLD.remarks_ar, 'remarks_fr', OLD.remarks_fr),
        json_object('seq', NEW.seq, 'id', NEW.id, 'round', NEW.round, 'partner', NEW.partner, 'project', NEW.project, 'title_ar', NEW.title_ar, 'title_fr', NEW.title_fr, 'channel', NEW.channel, 'responsible', NEW.responsible, 'starts_on', NEW.starts_on, 'due_on', NEW.due_on, 'cost', NEW.cost, 'state', NEW.state, 'deliverable_ar', NEW.deliverable_ar, 'deliverable_fr', NEW.deliverable_fr, 'indicator_ar', NEW.indicator_ar, 'indicator_fr', NEW.indicator_fr, 'remarks_ar', NEW.remarks_ar, 'remarks_fr', NEW.remarks_fr));
END;
CREATE TRIGGER mobilisation_action_delete_journal AFTER DELETE ON mobilisation_action BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'mobilisation_action', OLD.id,
        json_object('seq', OLD.seq, 'id', OLD.id, 'round', OLD.round, 'partner', OLD.partner, 'project', OLD.project, 'title_ar', OLD.title_ar, 'title_fr', OLD.title_fr, 'channel', OLD.channel, 'responsible', OLD.responsible, 'starts_on', OLD.starts_on, 'due_on', OLD.due_on, 'cost', OLD.cost, 'state', OLD.state, 'deliverable_ar', OLD.deliverable_ar, 'deliverable_fr', OLD.deliverable_fr, 'indicator_ar', OLD.indicator_ar, 'indicator_fr', OLD.indicator_fr, 'remarks_ar', OLD.remarks_ar, 'remarks_fr', OLD.remarks_fr),
        NULL);
END;
CREATE TRIGGER mobilisation_support_insert_journal AFTER INSERT ON mobilisation_support BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'mobilisation_support', NEW.action || '#' || NEW.position,
        NULL,
        json_object('action', NEW.action, 'position', NEW.position, 'member', NEW.member));
END;
CREATE TRIGGER mobilisation_support_update_journal AFTER UPDATE ON mobilisation_support BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'mobilisation_support', NEW.action || '#' || NEW.position,
        json_object('action', OLD.action, 'position', OLD.position, 'member', OLD.member),
        json_object('action', NEW.action, 'position', NEW.position, 'member', NEW.member));
END;
CREATE TRIGGER mobilisation_support_delete_journal AFTER DELETE ON mobilisation_support BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'mobilisation_support', OLD.action || '#' || OLD.position,
        json_object('action', OLD.action, 'position', OLD.position, 'member', OLD.member),
        NULL);
END;
CREATE TRIGGER mobilisation_prerequisite_insert_journal AFTER INSERT ON mobilisation_prerequisite BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'mobilisation_prerequisite', NEW.action || '#' || NEW.position,
        NULL,
        json_object('action', NEW.action, 'position', NEW.position, 'prerequisite', NEW.prerequisite));
END;
CREATE TRIGGER mobilisation_prerequisite_update_journal AFTER UPDATE ON mobilisation_prerequisite BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'mobilisation_prerequisite', NEW.action || '#' || NEW.position,
        json_object('action', OLD.action, 'position', OLD.position, 'prerequisite', OLD.prerequisite),
        json_object('action', NEW.action, 'position', NEW.position, 'prerequisite', NEW.prerequisite));
END;
CREATE TRIGGER mobilisation_prerequisite_delete_journal AFTER DELETE ON mobilisation_prerequisite BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), 'mobilisation_prerequisite', OLD.action || '#' || OLD.position,
        json_object('action', OLD.action, 'position', OLD.position, 'prerequisite', OLD.prerequisite),
        NULL);
END;
