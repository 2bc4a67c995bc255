"""The words that tell the kind of an error: phrases of sentences, and words of codes.

The phrases are searched in what the documentation says of an error, which is in words of our own,
and in the text that the portal sends; all in lower case. No pattern repeats anything more than a
few times, so that a long text takes linear time.
"""

from __future__ import annotations

import re
from typing import Final, TypeAlias

Table: TypeAlias = tuple[tuple[str, re.Pattern[str]], ...]
"""Patterns by the kind that they speak for."""

UNSAID: Final = re.compile(
    r"something else|some other failure|went wrong|unknown error"
    r"|for (?:an unknown|another|unknown|some|some other) reason"
    r"|^the (?:[\w/]+ ){1,4}(?:could not be|was not)"
    r" (?:created|changed|deleted|sent|added|removed|saved|updated)\.?$"
)
"""An error that the documentation itself does not tell apart: the rest of them."""

FATAL: Final = re.compile(r"for (?:instance|example) a fatal error|general error")
"""The rest of them, where the documentation means a breakdown of the portal."""

_PHRASES: Final[dict[str, tuple[str, ...]]] = {
    "access": (
        r"\b(?:caller|user|bot|application|account|webhook|plan|author)s?(?: \w+){0,3}"
        r" (?:may not|may neither|may only|lacks?|has no (?:right|access|permission|admin)"
        r"|have no (?:right|access)|has too few|cannot (?:see|read|view|reach|use|edit|change"
        r"|access|make|delete|add))",
        r"may not(?: \w+){0,3} (?:see|read|view|edit|change|use|delete|add|create)",
        r"access(?: \S+){0,6} (?:is |was )?(?:denied|forbidden|restricted|not allowed)",
        r"caller is (?:no|not|neither)\b|not an? (?:employee|intranet|member|moderator)",
        r"no (?:employee|intranet|member)|not a(?:llowed)? (?:party|participant)",
        r"(?:not|neither)(?: \w+){0,3} take part|not (?:one )?responsible|closed to the",
        r"denied|forbidden(?! form)|no access(?! rules)|action (?:\S+ ){0,3}is not allowed",
        r"guest|not accessible|have access|has access|out of reach",
        r"not authorized|insufficient (?:access |permission|rights)|\bpermissions?\b|privileges",
        r"(?:no|not an?|only|only an|only for|required) administrator|not (?:an? )?admin\b",
        r"administrators? (?:of|only|may|rights)|admin\w* (?:rights|perm)|"
        r"(?<!`)\b(?:rights?|scopes?)\b",
        r"application context|(?:only|by|of) a rest application|known application",
        r"only an application|token of an application|needs (?:the oauth)",
        r"(?:made|called|come|came) (?:by|from) an application|authori[sz]ed as an app",
        r"(?:to|by|of|from) (?:another|a different) (?:rest )?app|created by current app",
        r"another application (?:created|added|made)|not (?:your|own)\b",
        r"is not the (?:author|owner)|intranet users?|extranet|(?:external|outside) users?",
        r"browser session",
        r"\b(?:tariff|subscription|licen[cs]e)\b|plan (?:of the|does|has|offers|includes)",
        r"(?:on|in) (?:your|the|this) (?:current )?plan|plan restrictions|your plan|current plan",
        r"(?:account|portal) does not offer|paid plan|commercial plan|needs a marketplace",
    ),
    "authentication": (
        r"credentials|authorization data|secret code|wrong authorization|token has expired",
    ),
    "not_found": (
        r"(?:is |are |was |were )?not (?:been )?found|not find(?! value)|no such",
        r"no longer (?:exists?|there)|(?:is )?(?:not|n't) exists?\b",
        r"there (?:is|are|was) no\b|nobody has",
        r"(?:is|are) not there|was deleted|been deleted",
        r"\bno (?:\w+ ){1,6}(?:has|have) (?:this|that|the)|non-?existent|unknown to the",
        r"\bno (?:\w+ ){1,6}(?:is called|goes by|carries|of this name)|does not know",
        r"\bno (?:\w+ ){1,5}with (?:this|that|the)|\bno \w+ (?:with id|found|available for)",
        r"\bno (?:\w+ ){1,3}(?:matches|fits)|no accessible|none of the|nothing (?:has|was found)",
    ),
    "conflict": (
        r"already (?:exists?|has|have|taken|in use|used|registered|installed|bound|binded|added"
        r"|connected|linked|assigned|belongs|set|there|a member|subscribed|serves|uses|carries"
        r"|been)|already[.;]?$|exists already|(?:name|code) exists|serves another",
        r"(?:is|are|has|have|was|been) (?:\w+ ){0,3}already\b|is (?:already )?taken|not unique",
        r"(?:must|has to) be unique|duplicated?(?: entry| comment| value| key)",
        r"(?:same|identical) (?:`|name|code|id)",
    ),
    "module": (
        r"\bmodules?\b\"?(?: \w+){0,3} (?:is |are )?(?:not installed|missing|switched off)",
        r"lacks the (?!scope)(?:\w+ ){0,3}module|does not have the (?:\w+ )?module",
        r"has no (?:\w+ ){1,3}module",
        r"not installed|install the",
    ),
    "state": (
        r"(?:must|has to|have to|should) be (?:enabled|active|installed|confirmed|switched)",
        r"too old|at present\b|at the moment|right now|present state|out of (?:date|service)",
        r"(?:is|are) no open line|not an open (?:line|channel)|must first|must stay|is fixed",
        r"takes? no (?:new|extra)|(?:does|do) not take new",
        r"cannot (?:leave|take|be (?:given|put|taken|renamed|merged|processed))|not set as",
        r"must be called instead|newer version|in use by",
        r"already (?:stands|holds the)|in the status|holds (?:\w+ )?tasks cannot",
        r"(?:(?:is|are|was|were|has|have) )?not (?:been )?"
        r"(?:enabled|active|activated|running|open|started|finished|published|confirmed"
        r"|configured|connected|linked|conducted|processed|planned|ready|yet)\b(?! to the)",
        r"switched off|switched on|is archived|disabled|inactive|locked",
        r"(?:still|currently) (?:use|has|have|in use|being|hold|contain|tied)",
        r"(?:can|may) ?(?:not|'t|no longer) (?:any longer )?be (?:deleted|created|added|exported"
        r"|made|left|changed|edited|removed|modified|updated|cancel\w{0,6}|conducted|moved|stopped"
        r"|started|completed)",
        r"cannot (?:delete|remove|cancel|change|edit|update|modify)|unable to delete|impossible",
        r"already (?:\w+ )?(?:completed|finished|deleted|closed|started|paused|opened|open|running"
        r"|processed|cancel\w{0,6}|conducted|answered|published|confirmed|voted|read)",
        r"in progress|under way|being (?:imported|processed|deleted|edited)|no longer be",
        r"is (?:completed|finished|closed)\b(?! to)|is paused|waiting for|has yet to",
        r"has (?:been )?(?:completed|ended|finished|expired)|exclusive lock|open for editing",
        r"is read.only|immutable|protected from|deleted template|marked as deleted|does not permit",
        r"(?:not|only) (?:allowed|possible|available) (?:for|in|when|while|with)",
        r"not supported\b",
        r"do(?:es)? not support",
    ),
    "limit": (
        r"(?<!gives )(?:the|an?|month's|plan's) limit\b(?! (?:is|must))",
        r"limit (?:of|for|exceeded)|too many",
        r"no more (?:are|is|than|can|created|published|sites)|no further|allow any more|quota",
        r"as many \w+ as|maximum (?:number|count|amount|allowed number)|exhausted|exceed\w{0,3}",
        r"(?:has|have|had) run out|ran out|used up|(?:has|have|been) (?:been )?reached",
        r"more than (?:\S+ ){1,3}(?:items|elements|commands|users|files|calls)",
        r"larger than (?:\d|the (?:storage|setting))|exceeded the maximum",
        r"(?<!`sort` )(?:is|are) too large",
    ),
    "server": (
        r"server (?:failed|broke|gave)|internal (?:server )?(?:error|fault|failure)",
        r"fault on the server|system error|database error|general (?:error|failure)"
        r"|gave an answer that cannot be read|in the database|unexpected (?:answer|response)",
    ),
    "validation": (
        r"(?:is|are|was|were|be|left|been) (?:missing|empty|omitted|out)\b|missing|\bempty\b",
        r"not (?:passed|given|set|specified|defined|provided|entered|filled|sent)",
        r"\blacks? `|holds no\b|n't be empty|invalid|not valid|wrong|incorrect|malformed|misspelt",
        r"must|has to|have to|should be|required|mandatory|obligatory|requires|need(?:s|ed)",
        r"too (?:long|short|large|big|small|few)|(?:larger|longer|shorter|greater|earlier) than",
        r"below|above|oversize|maximum (?:allowable|size|length)|max length|more than|less than",
        r"not an? |not (?:of |in |on |from )?the |not one|none of|neither|is no |(?:are|is) not",
        r"unknown|unclear|unsupported|unrecognized|unable to recognize|not accepted|inadmissible",
        r"unexpected|expected|not allowed|not permitted|not possible|differs?|could not construct",
        r"does not (?:fit|suit|match|belong|correspond|have|hold|contain|begin|name)",
        r"do not (?:fit|match)|\bformat|something other|nothing (?:valid|is left|to|was given)",
        r"negative|names (?:an?|no|something)|starts with|its own|its parent|be multiple",
        r"may not contain|not find value",
        r"unsafe|another type|are the same|takes (?:no|just)|no (?:\w+ ){0,2}provider",
    ),
}
PHRASES: Final[Table] = tuple(
    (kind, re.compile("|".join(parts))) for kind, parts in _PHRASES.items()
)
"""What is said of an error, by kind; "module" is a state that nothing else in a text outweighs."""

CODES: Final = {
    "no_auth_found": "authentication",
    "invalid_token": "authentication",
    "invalid_grant": "authentication",
    "authorization_error": "authentication",
    "expired_token": "expired_token",
    "invalid_credentials": "access",
    "insufficient_scope": "access",
    "user_access_error": "access",
    "query_limit_exceeded": "rate_limit",
    "operation_time_limit": "operation_limit",
    "internal_server_error": "server",
    "error_unexpected_answer": "server",
}
"""Codes that mean the same in every method."""
UNAUTHORIZED: Final = frozenset(("invalid_credentials",))
"""Codes that mean a failed authentication when HTTP 401 stands beside them."""

CODE_WORDS: Final[Table] = tuple(
    (kind, re.compile(pattern))
    for kind, pattern in {
        "access": r"access|denied|permission|rights|forbidden|not_admin|restricted|ownership"
        r"|not_owner|insufficient|allowed_only|auth_type|context|payment|license|feature"
        r"|app_id|no_application|action_not_allowed|not_available|disallowed",
        "not_found": r"not_?found|no_?exists?|not_exists?|no_[a-z_]{1,40}_exist",
        "conflict": r"already|_exists?$|duplicate|unique|taken",
        "limit": r"limit|too_many|_max_|^max_|max_count|_reached|exceeded|oversize|too_large"
        r"|incorrect_size",
        "state": r"restricted|locked?$|inactive|not_installed|not_active|disabled|completed"
        r"|status$|cant_(?:delete|edit)|has_|is_system",
        "server": r"^(?:error_)?internal|system_error",
        "validation": r"required|missing|(?<!not_)empty|invalid|validation|wrong(?!_request)"
        r"|incorrect|argument|not_specified|_format|too_long|unknown|not_provided|type_error|no_correct"
        r"|unsupported|unexpected",
    }.items()
)
"""Words of a code, for codes that say what they mean."""

ABSENT: Final = re.compile(
    r"missing|empty|lacks|not given|nothing|holds no|not passed|required|left out|must|should"
)
"""A parameter that was not sent, though a portal may call that not found."""
CREATING: Final = (
    *("add", "create", "register", "bind", "attach"),
    *("import", "send", "invite", "upload"),
)
DELETING: Final = ("delete", "remove", "unbind", "unregister", "unset")
"""How the names of methods begin that make something new, and that take something away."""
PARTS: Final = re.compile(
    r"\b(owner|parent|creator|author|assignee|responsible|createdby|modifiedby|currency|users?"
    r"|manager|employees?|department|language|participants?|recipient|auditors?|accomplice)\b"
    r"(?: \w+){0,2} (?:not found|(?:was|is|were|are) not found|does not|do not)"
)
"""A part of a thing that is missing, and so not the thing."""
DENIED: Final = re.compile(
    r"access|denied|rights|permission|authoriz|administrator|not allowed|context"
)
"""What a portal's text must hold to be about the caller, and not about what cannot be done."""
