"""Whose an account, a line or a vehicle is, where the letter says so in words or in a table."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rogatory.domain import fold
from rogatory.extract.citations.folded import compiled
from rogatory.extract.groups import Proposal
from rogatory.extract.parties.names import parsed, same
from rogatory.reading.source import Cell, SourceText, Table
from rogatory.record import Party

REACH = 150  # characters between a thing and the name of its holder, a bank and its seat between them
NEAR = 60  # the same where the name comes first
# Words right before a name that say: of the thing just named, or named next, this is the holder.
_NAMED = (
    r"in the names? of|account names?|(?:account )?holders?|held (?:in the name of|by)|opened (?:\w+ ){0,3}by|"
    r"opened for|owned by|"
    r"belong(?:s|ing) to|registered (?:to|in the name of|on)|subscribed (?:to|by)|subscribers?|used by|"
    r"(?:ouverte?s? )?aux? noms? de|ouverte?s? par|detenue?s? par|appartenant a|attribuee?s? a|utilisee?s? par|"
    r"titulaires?|"
    r"abonnee?|a nombre del?|titular(?:es)?|de titularidad del?|titulad[oa]s? (?:por|a nombre de)|"
    r"pertenecientes? al?|abiertas? por|"
    r"utilizad[oa]s? p(?:or|elo|ela)|em nome d[eoa]s?|titularidade d[eoa]|pertencentes? a[o]?|abertas? p(?:or|elo|"
    r"ela)|"
    r"lautende?[nrs]? auf|auf den namen|inhaber(?:in)?|kontoinhaber(?:in)?|anschlussinhaber(?:in)?|halter(?:in)?|"
    r"zugelassen auf|"
    r"eroffnet von|genutzt von|verwendet von|registriert auf|intestat[oaie] a(?:l|ll[ao'])?|a nome di|"
    r"in uso a(?:l|ll[ao'])?|"
    r"utilizzat[oa] da(?:l|ll[ao'])?|titolare|intestatari[oa]|appartenente a(?:l|ll[ao'])?|на имя|принадлежащ\w+|"
    r"зарегистрированн\w+ (?:на|за)|"
    r"оформленн\w+ на|владел\w+|держател\w+|используем\w+|в пользовании|на ім'я|належ\w+|باسم|المسجل باسم|صاحبه?ا?|"
    r"na nazwisko|naleza\w+ do|posiadacz\w*|zarejestrowan\w+ na|op naam van|ten name van|t\.n\.v\.|houder|"
    r"in gebruik bij|"
    r"pe numele|apartinand|utilizat de|户名|户主|登记在"
)
_TITLES = (
    r"(?:(?:the|mr|mrs|ms|dr|m|mme|mlle|monsieur|madame|la|le|les|el|los|der|die|den|des|dem|herrn?|frau|firma|il|"
    r"lo|o|a|os|"
    r"company|compan(?:y|ies)|societe|sci|sociedad|empresa|sociedade|societa|gesellschaft|senor|senora|senhor|"
    r"senhora|signor|signora|sig|"
    r"don|dona|ооо|компани\w+|г-н\w*|г-ж\w*|гр|гражданин\w*|гражданк\w*|شركه|السيد|السيده|المدعو|المتهم|"
    r"المتهمه)\b\.?\s*)*"
)
_BEFORE_NAME = compiled(rf"(?<!\w)(?:{_NAMED})(?!\w)(?:\s+(?:is|est|es|ist|e)(?!\w))?\s*[:：]?\s*{_TITLES}[«\"“„]?\s*$")
# Words between a name and a thing that say: the holder of what follows.
_AFTER_NAME = compiled(
    r"^[\s,»\"”]*(?:(?:is|was|as|being|who|which|est|es|ist|e|como|als|qui|que)\s+)*(?:the\s+|der\s+|die\s+)?"
    r"(?:'s\s+(?:\w+\s+){0,3}(?:accounts?|lines?|phones?|mobiles?|numbers?|mailbox\w*|wallets?|cars?|vehicles?)|"
    r"(?:holders?|owners?|subscribers?|users?) of|(?:holds?|held|opened|owns|owned|uses|used) (?:the|an?|his|her|"
    r"its)|titulaires? d[eu]|"
    r"detient|detenait|utilise|utilisait|titular(?:es)? (?:de|da|do)|utiliza(?:ba|va)?|usa(?:ba|va)?|"
    r"inhaber(?:in)? (?:des|der)|halter(?:in)? (?:des|der)|titolare d\w+|intestatari[oa] d\w+|utilizza|"
    r"владел\w+|держател\w+|пользу\w+|использ\w+|صاحبه?|يملك|تملك|يستخدم|تستخدم|adina|名下|持有|使用)(?!\w)"
)
# "the account of John Roe, no. ...": a name right behind the word for the thing.
_THING_OF = compiled(
    r"(?<!\w)(?:accounts?|lines?|mailbox\w*|comptes?|lignes?|cuentas?|lineas?|contas?|linhas?|konto|konten|kontos|"
    r"anschlusse?s?|"
    r"conto|conti|utenz[ae]|счет\w*|абонент\w*|rachun\w+|rekening(?:en)?)\s+"
    rf"(?:of|de|du|del|da|do|di|d'|der|des|von|van)?\s*{_TITLES}$"
)
_BANK = compiled(
    r"bank|banque|banco|banca|bancair|sparkasse|caisse|caixa|банк|بنك|مصرف|银行|telecom|telekom|telefonica|mail"
)
_STOP = re.compile(r"[.!?؟。]\s+(?=[A-ZÀ-ÞА-ЯҐІЇЄ\u0621-\u064a\u4e00-\u9fff])|[;؛；]|\n\s*\n|\f")
_LISTED = re.compile(r"[\s,/()]*(?:\b(?:and|et|y|und|e|и|та|i|en|nos?|nr|n)\b\.?|و|和|、|[\s,/()])*[\s,/()]*")
_HEADER = compiled(
    r"(?<!\w)(?:holders?|account holders?|names? of holder|titulaires?|titular(?:es)?|inhaber(?:in)?|"
    r"kontoinhaber(?:in)?|titolare|"
    r"intestatari[oa]|владел\w+|صاحب الحساب|posiadacz|rekeninghouder|houder|titularul|户名)(?!\w)"
)


@dataclass(frozen=True, slots=True)
class _Name:
    start: int
    end: int
    key: str


class Holders:
    """Finds the holder of each thing of one letter."""

    def __init__(self, source: SourceText, parties: Sequence[Party], things: Sequence[Proposal]) -> None:
        """`things` are all that may have a holder: a name beyond another thing is that one's holder."""
        self._folded, self._tables = fold(source.text), source.tables
        holding = [party for party in parties if not _BANK.search(fold(party.name))]
        self._called = [(party.key, parsed(party.name)) for party in holding]
        names = (_Name(e.start, e.end, party.key) for party in holding for e in party.evidence)
        self._names = sorted(names, key=lambda name: name.start)
        self._things = sorted(things, key=lambda thing: thing.start)
        self._behind = {(t.start, t.end): name for t in things if (name := self._named_behind(t))}

    def of(self, group: Sequence[Proposal]) -> str | None:
        """Return the key of the holder of a thing, from all places that name it; None where none says."""
        taken = {name.start for name in self._behind.values()}
        for thing in group:
            name = self._behind.get((thing.start, thing.end)) or self._named_before(thing, taken)
            if name:
                return name.key
        return next((key for thing in group for key in [self._in_table(thing)] if key), None)

    def _named_behind(self, thing: Proposal) -> _Name | None:
        """The name after a thing that a word such as "in the name of" stands before."""
        for name in self._names:
            if name.start < thing.end:
                continue
            between = self._folded[thing.end : name.start]
            if len(between) > REACH or _STOP.search(between) or self._another(thing.end, name.start):
                return None
            if _BEFORE_NAME.search(between):
                return name
        return None

    def _named_before(self, thing: Proposal, taken: set[int]) -> _Name | None:
        """The name before a thing: "John Roe, holder of account ...", "on account of John Roe, no. ..."."""
        for name in reversed(self._names):
            if name.end > thing.start or name.start in taken:
                continue
            between = self._folded[name.end : thing.start]
            if len(between) > NEAR or _STOP.search(between) or self._another(name.end, thing.start):
                return None
            before = self._folded[max(0, name.start - NEAR) : name.start]
            if _AFTER_NAME.search(between) or _BEFORE_NAME.search(before) or _THING_OF.search(before):
                return name
        return None

    def _another(self, start: int, end: int) -> bool:
        """Whether a thing stands between that is not joined to the first by "and"."""
        place = start
        for thing in self._things:
            if start <= thing.start < end:
                if not _LISTED.fullmatch(self._folded, place, thing.start):
                    return True
                place = thing.end
        return False

    def _in_table(self, thing: Proposal) -> str | None:
        """The one party in the holder's column of the row, where the thing is the first account of that row."""
        for table in self._tables:
            column = _holders_column(self._folded, table)
            for row in table.rows[1:] if column is not None else ():
                inside = [t for t in self._things if row[0].start <= t.start < row[-1].end]
                if column is not None and column < len(row) and inside[:1] == [thing]:
                    return self._in_cell(row[column])
        return None

    def _in_cell(self, cell: Cell) -> str | None:
        """The one party named in a cell, by its mentions or by its name alone."""
        keys = {n.key for n in self._names if cell.start <= n.start < cell.end}
        written = parsed(self._folded[cell.start : cell.end])
        keys = keys or {key for key, called in self._called if same(called, written)}
        return keys.pop() if len(keys) == 1 else None


def _holders_column(folded: str, table: Table) -> int | None:
    cells = table.rows[0] if table.rows else ()
    return next((n for n, c in enumerate(cells) if _HEADER.search(folded, c.start, c.end)), None)
