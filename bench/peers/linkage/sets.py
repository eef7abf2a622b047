"""How a user of Splink would describe each set: columns, comparisons, blocking rules, what the model is trained on. No labels."""

import splink.comparison_level_library as cll
import splink.comparison_library as cl
from splink import block_on


def same(*columns: str) -> str:
    return " and ".join(f"l.{column} = r.{column}" for column in columns)


def words(column: str) -> str:
    """The distinct words of a text, as an array."""
    return f"list_distinct(regexp_extract_all(lower({column}), '[a-z0-9]+'))"


def by_words(column: str, sizes: list[int]) -> cl.CustomComparison:
    """Array intersection with a level for the same words and one for the same share of the shorter's words."""
    shared = f"len(list_intersect({column}_l, {column}_r))"
    shorter = f"least(len({column}_l), len({column}_r))"
    return cl.CustomComparison(
        output_column_name=column,
        comparison_levels=[
            cll.NullLevel(column),
            cll.CustomLevel(f"list_sort({column}_l) = list_sort({column}_r)", "the same words"),
            cll.CustomLevel(f"{shared} >= 2 and {shared} = {shorter}", "the shorter's words"),
            *[cll.ArrayIntersectLevel(column, min_intersection=size) for size in sizes],
            cll.ElseLevel(),
        ],
    )


SETS: dict[str, dict] = {
    # Of Splink's documentation: "Deduplicate 50k rows historical persons".
    "historical_50k": {
        "select": """select *, row as unique_id,
            case when first_name is not null and surname is not null then first_name || ' ' || surname end
            as first_name_surname_concat from rows""",
        "drop": ["unique_id"],
        "comparisons": [
            cl.ForenameSurnameComparison(
                "first_name", "surname", forename_surname_concat_col_name="first_name_surname_concat"
            ),
            cl.DateOfBirthComparison("dob", input_is_string=True),
            cl.PostcodeComparison("postcode_fake"),
            cl.ExactMatch("birth_place").configure(term_frequency_adjustments=True),
            cl.ExactMatch("occupation").configure(term_frequency_adjustments=True),
        ],
        "blocking": [
            block_on("substr(first_name,1,3)", "substr(surname,1,4)"),
            block_on("surname", "dob"),
            block_on("first_name", "dob"),
            block_on("postcode_fake", "first_name"),
            block_on("postcode_fake", "surname"),
            block_on("dob", "birth_place"),
            block_on("substr(postcode_fake,1,3)", "dob"),
            block_on("substr(postcode_fake,1,3)", "first_name"),
            block_on("substr(postcode_fake,1,3)", "surname"),
            block_on("substr(first_name,1,2)", "substr(surname,1,2)", "substr(dob,1,4)"),
        ],
        "certain": [
            same("first_name", "surname", "dob"),
            "substr(l.first_name,1,2) = substr(r.first_name,1,2) and l.surname = r.surname"
            " and substr(l.postcode_fake,1,2) = substr(r.postcode_fake,1,2)",
            same("dob", "postcode_fake"),
        ],
        "recall": 0.6,
        "train": [block_on("first_name", "surname"), block_on("dob")],
    },
    # Of Splink's documentation: "Febrl3 dedupe".
    "febrl3": {
        "select": "select *, row as unique_id from rows",
        "comparisons": [
            cl.NameComparison("given_name"),
            cl.NameComparison("surname"),
            cl.DateOfBirthComparison("date_of_birth", input_is_string=True, datetime_format="%Y%m%d"),
            cl.DamerauLevenshteinAtThresholds("soc_sec_id", [2]),
            cl.ExactMatch("street_number").configure(term_frequency_adjustments=True),
            cl.DamerauLevenshteinAtThresholds("postcode", [2]).configure(term_frequency_adjustments=True),
            cl.ExactMatch("suburb").configure(term_frequency_adjustments=True),
        ],
        "blocking": [
            block_on("soc_sec_id"),
            block_on("given_name"),
            block_on("surname"),
            block_on("date_of_birth"),
            block_on("postcode", "street_number"),
        ],
        "certain": [
            same("soc_sec_id"),
            same("given_name", "surname", "date_of_birth"),
            "l.given_name = r.surname and l.surname = r.given_name and l.date_of_birth = r.date_of_birth",
        ],
        "recall": 0.9,
        "train": [block_on("date_of_birth"), block_on("soc_sec_id"), block_on("postcode")],
    },
    # Of Splink's documentation: its quick start.
    "fake_1000": {
        "select": "select *, row as unique_id from rows",
        "drop": ["unique_id"],
        "comparisons": [
            cl.NameComparison("first_name"),
            cl.NameComparison("surname"),
            cl.DateOfBirthComparison("dob", input_is_string=True),
            cl.ExactMatch("city").configure(term_frequency_adjustments=True),
            cl.EmailComparison("email"),
        ],
        "blocking": [
            block_on("first_name"),
            block_on("surname"),
            block_on("dob"),
            block_on("email"),
        ],
        "certain": [same("first_name", "dob"), same("surname", "dob"), same("email")],
        "recall": 0.7,
        "train": [block_on("first_name", "surname"), block_on("dob"), block_on("email")],
    },
    "abt_buy": {
        "select": f"""select file, row as unique_id, title, {words("title")} as title_words,
            [w for w in {words("title")} if len(w) >= 4 and regexp_matches(w, '[0-9]')] as codes,
            {words("description")} as description_words,
            try_cast(regexp_replace(price, '[$,]', '', 'g') as double) as price from rows""",
        "comparisons": [
            cl.JaroWinklerAtThresholds("title", [0.95, 0.88, 0.8]),
            by_words("title_words", [7, 5, 4, 3, 2, 1]),
            cl.ArrayIntersectAtSizes("codes", [2, 1]),
            cl.ArrayIntersectAtSizes("description_words", [10, 6, 3, 1]),
            cl.CustomComparison(
                output_column_name="price",
                comparison_levels=[
                    cll.NullLevel("price"),
                    cll.PercentageDifferenceLevel("price", 0.05),
                    cll.PercentageDifferenceLevel("price", 0.2),
                    cll.PercentageDifferenceLevel("price", 0.5),
                    cll.ElseLevel(),
                ],
            ),
        ],
        "blocking": [
            block_on("codes", arrays_to_explode=["codes"]),
            block_on("title_words", arrays_to_explode=["title_words"]),
        ],
        "certain": ["len(list_intersect(l.codes, r.codes)) > 0"],
        "recall": 0.6,
        # Expectation maximisation takes no exploding rules.
        "train": [block_on("codes[1]"), block_on("substr(title,1,8)")],
    },
    "restaurants": {
        "select": f"""select file, row as unique_id, name, {words("name")} as name_words,
            nullif(regexp_replace(phone_number, '[^0-9]', '', 'g'), '') as phone,
            street, {words("street")} as street_words from rows""",
        "comparisons": [
            cl.NameComparison("name").configure(term_frequency_adjustments=True),
            cl.DamerauLevenshteinAtThresholds("phone", [1, 2]).configure(term_frequency_adjustments=True),
            cl.JaroWinklerAtThresholds("street", [0.95, 0.88]).configure(term_frequency_adjustments=True),
        ],
        "blocking": [
            block_on("phone"),
            block_on("street"),
            block_on("name"),
            block_on("name_words", arrays_to_explode=["name_words"]),
            block_on("street_words", arrays_to_explode=["street_words"]),
        ],
        "certain": [same("phone"), same("name", "phone"), same("street")],
        "recall": 0.8,
        "train": [block_on("phone"), block_on("name")],
    },
    "patstat_orgs": {
        "select": f"""select row as unique_id, upper(name) as name, {words("name")} as name_words,
            nullif(latitude, '0.0')::double as latitude, nullif(longitude, '0.0')::double as longitude,
            string_split(coauthors, '**') as coauthors, string_split(classes, '**') as classes from rows""",
        "comparisons": [
            cl.JaroWinklerAtThresholds("name", [0.95, 0.88, 0.7]).configure(term_frequency_adjustments=True),
            by_words("name_words", [3, 2, 1]),
            cl.DistanceInKMAtThresholds("latitude", "longitude", [0.1, 5, 50]),
            cl.ArrayIntersectAtSizes("coauthors", [3, 2, 1]),
            cl.ArrayIntersectAtSizes("classes", [4, 2, 1]),
        ],
        "blocking": [
            block_on("name_words", arrays_to_explode=["name_words"]),
            block_on("substr(name,1,4)"),
            block_on("coauthors", arrays_to_explode=["coauthors"]),
        ],
        "certain": [same("name")],
        "recall": 0.2,
        "train": [block_on("substr(name,1,10)"), block_on("coauthors[1]")],
    },
    "leipzig_affiliations": {
        "select": f"""select row as unique_id, lower(affiliation) as affiliation,
            {words("affiliation")} as affiliation_words,
            {words("string_split(affiliation, ',')[1]")} as head_words from rows""",
        "comparisons": [
            cl.CustomComparison(
                output_column_name="affiliation",
                comparison_levels=[
                    cll.NullLevel("affiliation"),
                    cll.ExactMatchLevel("affiliation", term_frequency_adjustments=True),
                    cll.LevenshteinLevel("affiliation", 2),
                    cll.JaroWinklerLevel("affiliation", 0.95),
                    cll.JaroWinklerLevel("affiliation", 0.88),
                    cll.JaroWinklerLevel("affiliation", 0.75),
                    cll.ElseLevel(),
                ],
            ),
            by_words("affiliation_words", [5, 4, 3, 2, 1]),
            by_words("head_words", [3, 2, 1]),
        ],
        "blocking": [
            block_on("affiliation_words", arrays_to_explode=["affiliation_words"]),
            block_on("substr(affiliation,1,6)"),
        ],
        "certain": [same("affiliation"), "list_sort(l.affiliation_words) = list_sort(r.affiliation_words)"],
        "recall": 0.2,
        "train": [block_on("substr(affiliation,1,10)"), block_on("head_words")],
    },
}

# An invented region's reports of persons (bench/linkage/region.ts, whole-run.ts).
REGION = {
    "select": """select row as unique_id, lower(full_name) as full_name, lower(given_name) as given_name,
        lower(family_name) as family_name, native_name, sex, birth_date, nationality, passport, lower(place) as place,
        right(regexp_replace(phone, '[^0-9]', '', 'g'), 9) as phone,
        list_sort(string_split(lower(full_name), ' ')) as words from rows""",
    "comparisons": [
        cl.NameComparison("full_name"),
        cl.ExactMatch("native_name").configure(term_frequency_adjustments=True),
        cl.DateOfBirthComparison("birth_date", input_is_string=True),
        cl.DamerauLevenshteinAtThresholds("passport", [1, 2]).configure(term_frequency_adjustments=True),
        cl.ExactMatch("phone").configure(term_frequency_adjustments=True),
        cl.ExactMatch("nationality").configure(term_frequency_adjustments=True),
        cl.ExactMatch("sex"),
        cl.ExactMatch("place").configure(term_frequency_adjustments=True),
    ],
    "certain": [same("passport"), same("full_name", "birth_date"), same("phone", "full_name")],
    "recall": 0.6,
    "train": [block_on("full_name"), block_on("birth_date", "sex"), block_on("passport")],
}
SETS["region"] = REGION | {
    "blocking": [
        block_on("passport"),
        block_on("phone"),
        block_on("full_name"),
        block_on("birth_date"),
        block_on("given_name", "family_name"),
        block_on("substr(passport,1,6)"),
        block_on("native_name"),
        block_on("substr(full_name,1,4)", "place"),
        block_on("words[1]", "words[2]"),
        block_on("substr(full_name,1,5)", "nationality", "sex"),
    ]
}
# Of a million people, whose common names and birth dates alone make too many pairs.
SETS["million"] = REGION | {
    "blocking": [
        block_on("passport"),
        block_on("phone"),
        block_on("full_name", "birth_date"),
        block_on("given_name", "family_name", "place"),
        block_on("birth_date", "substr(full_name,1,4)"),
        block_on("substr(passport,1,7)"),
    ],
    "train": [block_on("passport"), block_on("phone"), block_on("birth_date", "substr(full_name,1,4)")],
}
