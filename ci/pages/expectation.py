"""What the pages must say, out of the dossier itself."""

import re
from collections import Counter

from reader import normal

ORDINALS = (
    "الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة "
    "الحادية_عشرة الثانية_عشرة الثالثة_عشرة الرابعة_عشرة الخامسة_عشرة السادسة_عشرة "
    "السابعة_عشرة الثامنة_عشرة التاسعة_عشرة العشرون"
).replace("_", " ").split(" ")
UNITS = "الحادية الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة".split()
TWENTIES = [f"{unit} والعشرون" for unit in UNITS]

PAGE = {"ar": "صفحة {} من {}", "fr": "Page {} sur {}"}
EDGES = "()[]«»:.,،؛؟\"–—-“”…'’;"

STAGES = ("needs", "partners", "plan")

# Object, objectives and components come before what parties promise: no commitment is numbered 1-7.
FIRST_PROMISE = 4

# Ways in which a reader's text goes wrong, each of which the checks must see.
SPOILT = {
    "references read backwards": lambda text: re.sub(
        r"(?<![\d/.-])(\d{1,2})-(\d{1,2})(?![\d/.-])", r"\2-\1", text
    ),
    "amounts read in reversed groups": lambda text: re.sub(
        r"(\d{1,3})[\u00a0\u202f ](\d{3})[\u00a0\u202f ](\d{3}),00", r"\3 \2 \1,00", text
    ),
    "a page of no number": lambda text: text.replace("صفحة", "").replace("Page", ""),
    "lost words": lambda text: re.sub(r"\b[هوتا]\w{4,}|\b[rdc]\w{5,}", "", text),
}


def article_names(language):
    """Names of articles from the first on, as headings write them."""
    if language == "fr":
        return ["Article premier:"] + [f"Article {number}:" for number in range(2, 60)]
    units = [" ".join(pair) for pair in zip(ORDINALS[10:28:2], ORDINALS[11:28:2])]
    return [f"المادة {name}:" for name in ORDINALS[:10] + units + ["العشرون"] + TWENTIES + ["الثلاثون"]]


def amount(centimes):
    """An amount as papers print it: 4 850 000,00."""
    return f"{centimes // 100:,}".replace(",", " ") + f",{centimes % 100:02}"


def words(text):
    """Words without the signs around them. poppler drops a hyphen that ends a line, so all are."""
    bare = [word.strip(EDGES) for word in re.sub("- ?", "", normal(text)).split()]
    return [word for word in bare if word]


def missing_amounts(text, amounts):
    """Amounts that are not in the text whole."""
    return [
        f"the amount {amount(value)} is not in the text"
        for value in sorted(set(amounts) - {0})
        if not re.search(rf"(?<![\d ]){amount(value)}(?!\d)|(?<!\d){amount(value)}(?!\d)", text)
    ]


def missing_words(text, wanted):
    """A fault when more than one word, and more than 3 % of them, are not read back."""
    wanted, found = Counter(words(wanted)), Counter(words(text))
    lost = [word for word, times in wanted.items() if found[word] < min(times, 1)]
    if len(lost) > max(1, 0.03 * len(wanted)):
        return [f"{len(lost)} of {len(wanted)} words are lost: {' '.join(lost[:8])}"]
    return []


def wrong_page_numbers(texts, languages):
    """Pages that do not say which page of how many they are."""
    faults = []
    for number, text in enumerate(texts, 1):
        lines = [PAGE[language].format(number, len(texts)) for language in languages]
        if not any(line in normal(text) for line in lines):
            faults.append(f"page {number} does not say «{lines[0]}»")
    return faults


def commitments(contents, agreement):
    """Commitments of an agreement by party."""
    return [
        (party, [one for one in contents["commitments"] if one["debtor"] == party["id"]])
        for party in agreement["parties"]
    ]


class Agreement:
    """What an agreement's pages must say."""

    def __init__(self, contents, agreement, edition):
        self.contents = contents
        self.agreement = agreement
        self.languages = ("ar", "fr") if edition == "both" else (edition,)

    def faults(self, pages):
        """What the pages say otherwise."""
        text = pages.text()
        faults = wrong_page_numbers(pages.texts, self.languages)
        if not 4 <= len(pages.texts) <= 16:
            faults.append(f"{len(pages.texts)} pages")
        width, height = pages.width_and_height()
        if width > height:
            faults.append("the page lies on its side")
        contributions = [one["amount"] for one in self.agreement["contributions"]]
        faults += missing_amounts(text, [self.agreement["cost"], *contributions])
        for language in self.languages:
            faults += self.spoken(text, language)
        return faults

    def spoken(self, text, language):
        """What one language's text lacks or has out of order."""
        faults = []
        title = normal(self.agreement["title"][language]).strip()
        if title not in text and len(self.languages) == 1:
            faults.append(f"the title «{title}» is not in the text")
        faults += self.articles(text, language)
        told = [self.agreement["title"], self.agreement["object"]]
        told += [one["text"] for _, list_ in commitments(self.contents, self.agreement) for one in list_]
        return faults + missing_words(text, "\n".join(each[language] for each in told))

    def articles(self, text, language):
        """Articles are numbered from one without a gap, and each stands once, in its place."""
        faults, at, count = [], 0, 0
        names = article_names(language)
        for name in names:
            found = text.find(name, at)
            if found < 0:
                break
            at, count = found, count + 1
        if count < 8:
            faults.append(f"{language}: only {count} articles in order")
        later = [name for name in names[count:] if name in text]
        if later:
            faults.append(f"{language}: «{later[0]}» is there, «{names[count]}» is not in its place")
        return faults + self.references(text, language, names[:count])

    def references(self, text, language, names):
        """Commitments are numbered article-rank, in order, under the article of their debtor."""
        faults = []
        for party, list_ in commitments(self.contents, self.agreement):
            if not list_:
                continue
            starts = [text.find(name) for name in names] + [len(text)]
            sections = [text[first:last] for first, last in zip(starts, starts[1:])]
            ranks = [
                number
                for number, section in enumerate(sections, 1)
                if re.search(rf"(?<![\d-]){number}-1(?![\d-])", section)
                and normal(list_[0]["text"][language]).split()[0] in section
            ]
            wanted = lambda number: [f"{number}-{rank}" for rank in range(1, len(list_) + 1)]
            if not any(in_order(sections[number - 1], wanted(number)) for number in ranks):
                short = party["short_name"][language]
                faults.append(f"{language}: the {len(list_)} commitments of {short} are not numbered in order")
        return faults


def in_order(text, references):
    """Whether references stand in a text one after the other."""
    at = 0
    for reference in references:
        found = re.compile(rf"(?<![\d-]){reference}(?![\d-])").search(text, at)
        if not found:
            return False
        at = found.end()
    return True


class FollowUp:
    """What the follow-up sheet of an agreement, or of a partner in several, must say."""

    def __init__(self, contents, agreements, partner, language):
        self.language = language
        self.commitments = [
            one
            for agreement in agreements
            for party, list_ in commitments(contents, agreement)
            for one in list_
            if partner is None or party["partner"] == partner
        ]

    def faults(self, pages):
        """What the pages say otherwise."""
        text = pages.text()
        faults = wrong_page_numbers(pages.texts, (self.language,))
        width, height = pages.width_and_height()
        if width < height:
            faults.append("the page stands upright")
        faults += missing_amounts(text, [one["amount"] for one in self.commitments if one["amount"]])
        references = re.findall(r"(?<![\d/.-])(\d{1,2})-(\d{1,2})(?![\d/.-])", text)
        if len(references) < len(self.commitments):
            faults.append(f"{len(references)} references for {len(self.commitments)} commitments")
        for article, rank in references:
            if int(article) < FIRST_PROMISE:
                faults.append(f"the reference {article}-{rank} is read backwards")
        told = "\n".join(one["text"][self.language] for one in self.commitments)
        return faults + missing_words(text, told)


class Sheet:
    """What the sheet of a project or of a partner must say."""

    def __init__(self, contents, kind, subject, language):
        self.subject = subject
        self.language = language
        self.amounts = []
        self.told = [subject["title" if kind == "project" else "name"]]
        if kind == "project":
            needs = [need for need in contents["needs"] if need["project"] == subject["id"]]
            years = [cost[part] for cost in subject["costs"] for part in ("commune", "total")]
            self.amounts = [subject["cost"], *years]
            self.amounts += [need[part] for need in needs for part in ("amount", "covered")]
            self.amounts += [sum(need["amount"] for need in needs)] if needs else []
            self.told += [subject[field] for field in ("problem", "objectives", "components", "results")]
            self.told += list(subject["concerns"].values())
        else:
            self.told += [subject[field] for field in ("instruments", "calendar", "eligibility")]

    def faults(self, pages):
        """What the pages say otherwise."""
        text = pages.text()
        faults = wrong_page_numbers(pages.texts, (self.language,))
        if len(pages.texts) > 3:
            faults.append(f"{len(pages.texts)} pages")
        width, height = pages.width_and_height()
        if width > height:
            faults.append("the page lies on its side")
        faults += missing_amounts(text, self.amounts)
        told = [each[self.language] or each[other(self.language)] for each in self.told]
        return faults + missing_words(text, "\n".join(told))


class Register:
    """What a printed register must say."""

    AMOUNTS = {"projects": "cost", "agreements": "cost", "commitments": "amount"}
    NAMES = {"projects": "title", "partners": "name", "agreements": "title", "commitments": "text"}

    def __init__(self, contents, name, language):
        self.rows = contents[name]
        self.has_references = name == "commitments"
        self.language = language
        amount = self.AMOUNTS.get(name)
        self.amounts = [row[amount] for row in self.rows if row[amount]] if amount else []
        self.names = [row[self.NAMES[name]] for row in self.rows]

    def faults(self, pages):
        """What the pages say otherwise."""
        text = pages.text()
        faults = wrong_page_numbers(pages.texts, (self.language,))
        width, height = pages.width_and_height()
        if width < height:
            faults.append("the page stands upright")
        faults += missing_amounts(text, [*self.amounts, sum(self.amounts)])
        references = re.findall(r"(?<![\d/.-])(\d{1,2})-(\d{1,2})(?![\d/.-])", text)
        if self.has_references:
            if len(references) < len(self.rows):
                faults.append(f"{len(references)} references for {len(self.rows)} commitments")
            for article, rank in references:
                if int(article) < FIRST_PROMISE:
                    faults.append(f"the reference {article}-{rank} is read backwards")
        told = [each[self.language] or each[other(self.language)] for each in self.names]
        return faults + missing_words(text, "\n".join(told))


class Product:
    """What the product of a round's stage must say."""

    TITLES = {
        1: {"ar": "لائحة المشاريع المحتاجة للدعم", "fr": "Liste des projets à appuyer"},
        2: {"ar": "مصفوفة الحاجيات والشركاء", "fr": "Matrice des besoins et des partenaires"},
        3: {"ar": "برنامج العمل", "fr": "programme de travail"},
    }

    def __init__(self, contents, one, stage, language):
        self.contents = contents
        self.round = one
        self.stage = stage
        self.language = language
        self.chosen = [choice["project"] for choice in one["projects"]]
        self.needs = [need for need in contents["needs"] if need["project"] in self.chosen]
        self.prospects = self.own("prospects")

    def own(self, rows):
        """The rows of a kind that are of this round."""
        return [row for row in self.contents[rows] if row["round"] == self.round["id"]]

    def is_empty(self):
        """Whether the program has nothing to print."""
        told = {1: self.chosen, 2: self.prospects + self.own("stakeholders")}
        return not told.get(self.stage, self.own("actions") + self.own("approaches"))

    def named(self, rows, ids, name):
        """Names of rows by their ids."""
        return [row[name] for row in self.contents[rows] if row["id"] in ids]

    def gap(self, needs):
        """What is left to find of needs."""
        return sum(max(need["amount"] - need["covered"], 0) for need in needs)

    def needed(self):
        """Stage 1: gaps of each project, kind and year, and what people raised."""
        gaps = [self.gap(self.needs), sum(need["amount"] for need in self.needs)]
        for field in ("project", "kind", "year"):
            for key in {need[field] for need in self.needs}:
                gaps.append(self.gap([need for need in self.needs if need[field] == key]))
        told = self.named("projects", self.chosen, "title")
        told += [criterion["name"] for criterion in self.round["criteria"]]
        for choice in self.round["projects"]:
            told += [choice[field] for field in ("men", "equality_remark", "place_reason")]
        return gaps, told

    def offered(self):
        """Stage 2: what is expected, asked and promised, and of whom."""
        amounts = [self.gap(self.needs)]
        amounts += [one["expected"] for one in self.prospects if one["expected"]]
        for status in ("asked", "promised", "agreed", "paid"):
            steps = [step for one in self.prospects for step in one["steps"] if step["status"] == status]
            amounts.append(sum(step["amount"] or 0 for step in steps))
        kept = {one["partner"] for one in self.prospects if one["decision"] == "retained"}
        told = self.named("partners", kept, "name")
        told += [one["decision_reason"] for one in self.prospects]
        for one in self.own("stakeholders"):
            told += [one[field] for field in ("role", "mandate", "conditions", "counterpart")]
        return amounts, told

    def planned(self):
        """Stage 3: actions with what they cost and bring, and every argument."""
        actions = self.own("actions")
        costs = [action["cost"] for action in actions if action["cost"]]
        told = []
        for action in actions:
            told += [action[field] for field in ("title", "deliverable", "indicator")]
        for approach in self.own("approaches"):
            told += [approach["objective"], approach["risks"]]
            told += [argument["text"] for argument in approach["arguments"]]
        return [*costs, sum(costs)], told

    def faults(self, pages):
        """What the pages say otherwise."""
        text = pages.text()
        faults = wrong_page_numbers(pages.texts, (self.language,))
        width, height = pages.width_and_height()
        if width < height:
            faults.append("the page stands upright")
        amounts, told = {1: self.needed, 2: self.offered, 3: self.planned}[self.stage]()
        faults += missing_amounts(text, amounts)
        told += [self.TITLES[self.stage], self.round["name"]]
        closed = [one for one in self.own("closings") if one["stage"] == STAGES[self.stage - 1]]
        told += [name for one in closed[-1:] for name in one["present"]]
        said = [each.get(self.language) or each.get(other(self.language)) or "" for each in told]
        return faults + missing_words(text, "\n".join(said))


def other(language):
    """The other of the two languages."""
    return "fr" if language == "ar" else "ar"
