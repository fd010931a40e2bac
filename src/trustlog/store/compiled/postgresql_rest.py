"""The other statements for postgresql: written by `./dev compile`, never by hand.

name: (SQL, parameters and their kinds, constants, the kinds of columns)
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

STATEMENTS: dict[str, tuple[str, dict[str, str], dict[str, Any], tuple[str, ...]]] = {'alias.add': ('INSERT INTO alias (name, habit_id) VALUES (%(name)s::VARCHAR, '
               '%(habit_id)s::INTEGER)',
               {'name': 'plain', 'habit_id': 'plain'},
               {},
               ()),
 'alias.born': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                "%(operation_id)s::INTEGER AS anon_1, 'alias', CAST(jsonb_build_object('name', "
                'alias.name) AS TEXT) AS jsonb_build_object_1, NULL \n'
                'FROM alias \n'
                'WHERE alias.name = %(name)s::VARCHAR ON CONFLICT DO NOTHING',
                {'operation_id': 'plain', 'name': 'plain'},
                {},
                ()),
 'alias.drop': ('DELETE FROM alias WHERE alias.name = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> '
                "'name' AS TEXT)",
                {'key': 'plain'},
                {},
                ()),
 'alias.image': ("SELECT CAST(jsonb_build_object('name', alias.name, 'habit_id', alias.habit_id) "
                 'AS TEXT) AS jsonb_build_object_1 \n'
                 'FROM alias \n'
                 "WHERE alias.name = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'name' AS TEXT)",
                 {'key': 'plain'},
                 {},
                 ('plain',)),
 'alias.put': ('INSERT INTO alias (name, habit_id) VALUES (CAST(CAST(%(image)s::VARCHAR AS JSONB) '
               "->> 'name' AS TEXT), CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'habit_id' AS "
               'INTEGER)) ON CONFLICT (name) DO UPDATE SET habit_id = excluded.habit_id',
               {'image': 'plain'},
               {},
               ()),
 'alias.remove': ('DELETE FROM alias WHERE alias.name = %(name)s::VARCHAR',
                  {'name': 'plain'},
                  {},
                  ()),
 'alias.touched': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                   "%(operation_id)s::INTEGER AS anon_1, 'alias', CAST(jsonb_build_object('name', "
                   "alias.name) AS TEXT) AS jsonb_build_object_1, CAST(jsonb_build_object('name', "
                   "alias.name, 'habit_id', alias.habit_id) AS TEXT) AS jsonb_build_object_2 \n"
                   'FROM alias \n'
                   'WHERE alias.name = %(name)s::VARCHAR ON CONFLICT DO NOTHING',
                   {'operation_id': 'plain', 'name': 'plain'},
                   {},
                   ()),
 'answer.add': ('INSERT INTO answer (feedback_id, moment_id, promise_id, checksum) VALUES '
                '(%(feedback_id)s::INTEGER, %(moment_id)s::INTEGER, %(promise_id)s::INTEGER, '
                '%(checksum)s::BIGINT) RETURNING answer.id',
                {'feedback_id': 'plain',
                 'moment_id': 'plain',
                 'promise_id': 'plain',
                 'checksum': 'plain'},
                {},
                ('plain',)),
 'answer.all': ('SELECT feedback.number, other.number AS number_1, promise.number AS number_2, '
                'other.private, promise.private AS private_1 \n'
                'FROM answer JOIN moment AS feedback ON feedback.id = answer.feedback_id LEFT '
                'OUTER JOIN moment AS other ON other.id = answer.moment_id LEFT OUTER JOIN promise '
                'ON promise.id = answer.promise_id ORDER BY feedback.number, answer.id',
                {},
                {},
                ('plain', 'plain', 'plain', 'flag', 'flag')),
 'answer.born': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                 "%(operation_id)s::INTEGER AS anon_1, 'answer', CAST(jsonb_build_object('id', "
                 'answer.id) AS TEXT) AS jsonb_build_object_1, NULL \n'
                 'FROM answer \n'
                 'WHERE answer.id = %(id)s::INTEGER ON CONFLICT DO NOTHING',
                 {'operation_id': 'plain', 'id': 'plain'},
                 {},
                 ()),
 'answer.by_moment': ('SELECT answer.id, answer.feedback_id, answer.moment_id, answer.promise_id \n'
                      'FROM answer \n'
                      'WHERE answer.moment_id = %(moment_id)s::INTEGER',
                      {'moment_id': 'plain'},
                      {},
                      ('plain', 'plain', 'plain', 'plain')),
 'answer.by_promise': ('SELECT answer.id, answer.feedback_id, answer.moment_id, '
                       'answer.promise_id \n'
                       'FROM answer \n'
                       'WHERE answer.promise_id = %(promise_id)s::INTEGER',
                       {'promise_id': 'plain'},
                       {},
                       ('plain', 'plain', 'plain', 'plain')),
 'answer.drop': ('DELETE FROM answer WHERE answer.id = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> '
                 "'id' AS INTEGER)",
                 {'key': 'plain'},
                 {},
                 ()),
 'answer.feedback_of': ('SELECT moment.number \n'
                        'FROM moment JOIN answer ON answer.feedback_id = moment.id \n'
                        'WHERE answer.moment_id = %(moment_id)s::INTEGER ORDER BY answer.id',
                        {'moment_id': 'plain'},
                        {},
                        ('plain',)),
 'answer.image': ("SELECT CAST(jsonb_build_object('id', answer.id, 'feedback_id', "
                  "answer.feedback_id, 'moment_id', answer.moment_id, 'promise_id', "
                  "answer.promise_id, 'checksum', answer.checksum) AS TEXT) AS "
                  'jsonb_build_object_1 \n'
                  'FROM answer \n'
                  "WHERE answer.id = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'id' AS INTEGER)",
                  {'key': 'plain'},
                  {},
                  ('plain',)),
 'answer.of_each': ('SELECT answer.id, answer.feedback_id, answer.moment_id, answer.promise_id \n'
                    'FROM answer \n'
                    'WHERE answer.feedback_id = ANY (%(feedback_ids)s::INTEGER[])',
                    {'feedback_ids': 'plain'},
                    {},
                    ('plain', 'plain', 'plain', 'plain')),
 'answer.put': ('INSERT INTO answer (id, feedback_id, moment_id, promise_id, checksum) VALUES '
                "(CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'id' AS INTEGER), "
                "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'feedback_id' AS INTEGER), "
                "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'moment_id' AS INTEGER), "
                "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'promise_id' AS INTEGER), "
                "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'checksum' AS BIGINT)) ON CONFLICT "
                '(id) DO UPDATE SET feedback_id = excluded.feedback_id, moment_id = '
                'excluded.moment_id, promise_id = excluded.promise_id, checksum = '
                'excluded.checksum',
                {'image': 'plain'},
                {},
                ()),
 'answer.remove': ('DELETE FROM answer WHERE answer.id = %(id)s::INTEGER', {'id': 'plain'}, {}, ()),
 'answer.told': ('SELECT moment.number, promise.number AS number_1 \n'
                 'FROM answer LEFT OUTER JOIN moment ON moment.id = answer.moment_id LEFT OUTER '
                 'JOIN promise ON promise.id = answer.promise_id \n'
                 'WHERE answer.feedback_id = %(feedback_id)s::INTEGER ORDER BY answer.id',
                 {'feedback_id': 'plain'},
                 {},
                 ('plain', 'plain')),
 'answer.touched': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                    "%(operation_id)s::INTEGER AS anon_1, 'answer', CAST(jsonb_build_object('id', "
                    "answer.id) AS TEXT) AS jsonb_build_object_1, CAST(jsonb_build_object('id', "
                    "answer.id, 'feedback_id', answer.feedback_id, 'moment_id', answer.moment_id, "
                    "'promise_id', answer.promise_id, 'checksum', answer.checksum) AS TEXT) AS "
                    'jsonb_build_object_2 \n'
                    'FROM answer \n'
                    'WHERE answer.id = %(id)s::INTEGER ON CONFLICT DO NOTHING',
                    {'operation_id': 'plain', 'id': 'plain'},
                    {},
                    ()),
 'away.add': ('INSERT INTO away (person_id, since, until, why, checksum) VALUES '
              '(%(person_id)s::INTEGER, %(since)s::DATE, %(until)s::DATE, %(why)s::VARCHAR, '
              '%(checksum)s::BIGINT) RETURNING away.id',
              {'person_id': 'plain',
               'since': 'day',
               'until': 'day',
               'why': 'plain',
               'checksum': 'plain'},
              {},
              ('plain',)),
 'away.all': ('SELECT away.id, away.person_id, away.since, away.until, away.why \n'
              'FROM away ORDER BY away.person_id, away.since',
              {},
              {},
              ('plain', 'plain', 'day', 'day', 'plain')),
 'away.born': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
               "%(operation_id)s::INTEGER AS anon_1, 'away', CAST(jsonb_build_object('id', "
               'away.id) AS TEXT) AS jsonb_build_object_1, NULL \n'
               'FROM away \n'
               'WHERE away.id = %(id)s::INTEGER ON CONFLICT DO NOTHING',
               {'operation_id': 'plain', 'id': 'plain'},
               {},
               ()),
 'away.drop': ("DELETE FROM away WHERE away.id = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'id' AS "
               'INTEGER)',
               {'key': 'plain'},
               {},
               ()),
 'away.image': ("SELECT CAST(jsonb_build_object('id', away.id, 'person_id', away.person_id, "
                "'since', away.since, 'until', away.until, 'why', away.why, 'checksum', "
                'away.checksum) AS TEXT) AS jsonb_build_object_1 \n'
                'FROM away \n'
                "WHERE away.id = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'id' AS INTEGER)",
                {'key': 'plain'},
                {},
                ('plain',)),
 'away.put': ('INSERT INTO away (id, person_id, since, until, why, checksum) VALUES '
              "(CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'id' AS INTEGER), "
              "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'person_id' AS INTEGER), "
              "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'since' AS DATE), "
              "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'until' AS DATE), "
              "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'why' AS TEXT), "
              "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'checksum' AS BIGINT)) ON CONFLICT (id) "
              'DO UPDATE SET person_id = excluded.person_id, since = excluded.since, until = '
              'excluded.until, why = excluded.why, checksum = excluded.checksum',
              {'image': 'plain'},
              {},
              ()),
 'away.remove': ('DELETE FROM away WHERE away.id = %(id)s::INTEGER', {'id': 'plain'}, {}, ()),
 'away.replace': ('UPDATE away SET person_id=%(person_id)s::INTEGER, since=%(since)s::DATE, '
                  'until=%(until)s::DATE, why=%(why)s::VARCHAR, checksum=%(checksum)s::BIGINT '
                  'WHERE away.id = %(this_id)s::INTEGER',
                  {'person_id': 'plain',
                   'since': 'day',
                   'until': 'day',
                   'why': 'plain',
                   'checksum': 'plain',
                   'this_id': 'plain'},
                  {},
                  ()),
 'away.touched': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                  "%(operation_id)s::INTEGER AS anon_1, 'away', CAST(jsonb_build_object('id', "
                  "away.id) AS TEXT) AS jsonb_build_object_1, CAST(jsonb_build_object('id', "
                  "away.id, 'person_id', away.person_id, 'since', away.since, 'until', away.until, "
                  "'why', away.why, 'checksum', away.checksum) AS TEXT) AS jsonb_build_object_2 \n"
                  'FROM away \n'
                  'WHERE away.id = %(id)s::INTEGER ON CONFLICT DO NOTHING',
                  {'operation_id': 'plain', 'id': 'plain'},
                  {},
                  ()),
 'cadence.add': ('INSERT INTO cadence (habit_id, since, words, mask, rule, anchor, times, per, '
                 'week_start, active, checksum) VALUES (%(habit_id)s::INTEGER, %(since)s::DATE, '
                 '%(words)s::VARCHAR, %(mask)s::INTEGER, %(rule)s::VARCHAR, %(anchor)s::DATE, '
                 '%(times)s::INTEGER, %(per)s::VARCHAR, %(week_start)s::INTEGER, '
                 '%(active)s::INTEGER, %(checksum)s::BIGINT) RETURNING cadence.id',
                 {'habit_id': 'plain',
                  'since': 'day',
                  'words': 'plain',
                  'mask': 'plain',
                  'rule': 'plain',
                  'anchor': 'day',
                  'times': 'plain',
                  'per': 'plain',
                  'week_start': 'plain',
                  'active': 'plain',
                  'checksum': 'plain'},
                 {},
                 ('plain',)),
 'cadence.all': ('SELECT cadence.id, cadence.habit_id, cadence.since, cadence.words, cadence.mask, '
                 'cadence.rule, cadence.anchor, cadence.times, cadence.per, cadence.week_start, '
                 'cadence.active \n'
                 'FROM cadence ORDER BY cadence.habit_id, cadence.since',
                 {},
                 {},
                 ('plain',
                  'plain',
                  'day',
                  'plain',
                  'plain',
                  'plain',
                  'day',
                  'plain',
                  'plain',
                  'plain',
                  'plain')),
 'cadence.born': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                  "%(operation_id)s::INTEGER AS anon_1, 'cadence', CAST(jsonb_build_object('id', "
                  'cadence.id) AS TEXT) AS jsonb_build_object_1, NULL \n'
                  'FROM cadence \n'
                  'WHERE cadence.id = %(id)s::INTEGER ON CONFLICT DO NOTHING',
                  {'operation_id': 'plain', 'id': 'plain'},
                  {},
                  ()),
 'cadence.drop': ('DELETE FROM cadence WHERE cadence.id = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> '
                  "'id' AS INTEGER)",
                  {'key': 'plain'},
                  {},
                  ()),
 'cadence.image': ("SELECT CAST(jsonb_build_object('id', cadence.id, 'habit_id', cadence.habit_id, "
                   "'since', cadence.since, 'words', cadence.words, 'mask', cadence.mask, 'rule', "
                   "cadence.rule, 'anchor', cadence.anchor, 'times', cadence.times, 'per', "
                   "cadence.per, 'week_start', cadence.week_start, 'active', cadence.active, "
                   "'checksum', cadence.checksum) AS TEXT) AS jsonb_build_object_1 \n"
                   'FROM cadence \n'
                   "WHERE cadence.id = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'id' AS INTEGER)",
                   {'key': 'plain'},
                   {},
                   ('plain',)),
 'cadence.put': ('INSERT INTO cadence (id, habit_id, since, words, mask, rule, anchor, times, per, '
                 'week_start, active, checksum) VALUES (CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> '
                 "'id' AS INTEGER), CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'habit_id' AS "
                 "INTEGER), CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'since' AS DATE), "
                 "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'words' AS TEXT), "
                 "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'mask' AS INTEGER), "
                 "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'rule' AS TEXT), "
                 "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'anchor' AS DATE), "
                 "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'times' AS INTEGER), "
                 "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'per' AS TEXT), "
                 "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'week_start' AS INTEGER), "
                 "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'active' AS INTEGER), "
                 "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'checksum' AS BIGINT)) ON CONFLICT "
                 '(id) DO UPDATE SET habit_id = excluded.habit_id, since = excluded.since, words = '
                 'excluded.words, mask = excluded.mask, rule = excluded.rule, anchor = '
                 'excluded.anchor, times = excluded.times, per = excluded.per, week_start = '
                 'excluded.week_start, active = excluded.active, checksum = excluded.checksum',
                 {'image': 'plain'},
                 {},
                 ()),
 'cadence.remove': ('DELETE FROM cadence WHERE cadence.id = %(id)s::INTEGER',
                    {'id': 'plain'},
                    {},
                    ()),
 'cadence.touched': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                     "%(operation_id)s::INTEGER AS anon_1, 'cadence', "
                     "CAST(jsonb_build_object('id', cadence.id) AS TEXT) AS jsonb_build_object_1, "
                     "CAST(jsonb_build_object('id', cadence.id, 'habit_id', cadence.habit_id, "
                     "'since', cadence.since, 'words', cadence.words, 'mask', cadence.mask, "
                     "'rule', cadence.rule, 'anchor', cadence.anchor, 'times', cadence.times, "
                     "'per', cadence.per, 'week_start', cadence.week_start, 'active', "
                     "cadence.active, 'checksum', cadence.checksum) AS TEXT) AS "
                     'jsonb_build_object_2 \n'
                     'FROM cadence \n'
                     'WHERE cadence.id = %(id)s::INTEGER ON CONFLICT DO NOTHING',
                     {'operation_id': 'plain', 'id': 'plain'},
                     {},
                     ()),
 'change.of_operation': ('SELECT change.table_name, change.key, change.image \n'
                         'FROM change \n'
                         'WHERE change.operation_id = %(operation_id)s::INTEGER',
                         {'operation_id': 'plain'},
                         {},
                         ('plain', 'plain', 'plain')),
 'change.turn': ('UPDATE change SET image=%(image)s::VARCHAR WHERE change.operation_id = '
                 '%(this_operation_id)s::INTEGER AND change.table_name = '
                 '%(this_table_name)s::VARCHAR AND change.key = %(this_key)s::VARCHAR',
                 {'image': 'plain',
                  'this_operation_id': 'plain',
                  'this_table_name': 'plain',
                  'this_key': 'plain'},
                 {},
                 ()),
 'days.done': ('SELECT habit.id, (WITH RECURSIVE found(day) AS \n'
               '(SELECT (SELECT moment.day \n'
               'FROM moment \n'
               "WHERE moment.habit_id = habit.id AND moment.effect != 'cost' AND moment.day <= "
               '%(until)s::DATE ORDER BY moment.day DESC \n'
               ' LIMIT 1) AS day UNION ALL SELECT (SELECT moment.day \n'
               'FROM moment \n'
               "WHERE moment.habit_id = habit.id AND moment.effect != 'cost' AND moment.day < "
               'found.day ORDER BY moment.day DESC \n'
               ' LIMIT 1) AS anon_2 \n'
               'FROM found \n'
               'WHERE found.day >= %(since)s::DATE)\n'
               " SELECT string_agg(to_char(found.day, 'YYYY-MM-DD'), ' ') AS aggregate_strings_1 \n"
               'FROM found \n'
               'WHERE found.day >= %(since)s::DATE) AS anon_1 \n'
               'FROM habit',
               {'until': 'day', 'since': 'day'},
               {},
               ('plain', 'plain')),
 'days.first': ('SELECT min(moment.day) AS min_1 \nFROM moment', {}, {}, ('day',)),
 'effects.counted': ('SELECT count(*) FILTER (WHERE moment.effect = %(effect_1)s::VARCHAR) AS '
                     'anon_1, count(*) FILTER (WHERE moment.effect = %(effect_2)s::VARCHAR) AS '
                     'anon_2, count(*) FILTER (WHERE moment.effect = %(effect_3)s::VARCHAR) AS '
                     'anon_3 \n'
                     'FROM moment \n'
                     'WHERE moment.day >= %(since)s::DATE AND moment.day <= %(until)s::DATE',
                     {'since': 'day', 'until': 'day'},
                     {'effect_1': 'built', 'effect_2': 'neutral', 'effect_3': 'cost'},
                     ('plain', 'plain', 'plain')),
 'feedback.open': ('SELECT moment.id, moment.uid, moment.number, moment.day, moment.at, '
                   'moment.utc_offset, moment.timed, moment.habit_id, moment.effect, moment.note, '
                   "moment.private, (SELECT string_agg(CAST(moment_person.person_id AS TEXT), ' ') "
                   'AS aggregate_strings_1 \n'
                   'FROM moment_person \n'
                   'WHERE moment_person.moment_id = moment.id) AS anon_1, (SELECT '
                   "string_agg(moment_tag.tag, ' ') AS aggregate_strings_2 \n"
                   'FROM moment_tag \n'
                   'WHERE moment_tag.moment_id = moment.id) AS anon_2 \n'
                   'FROM moment \n'
                   'WHERE moment.habit_id = %(habit_id)s::INTEGER AND NOT (EXISTS (SELECT 1 \n'
                   'FROM answer \n'
                   'WHERE answer.feedback_id = moment.id)) ORDER BY moment.day, moment.id',
                   {'habit_id': 'plain'},
                   {},
                   ('plain',
                    'plain',
                    'plain',
                    'day',
                    'instant',
                    'plain',
                    'flag',
                    'plain',
                    'plain',
                    'plain',
                    'flag',
                    'plain',
                    'plain')),
 'feedback.open_from': ('SELECT moment.id, moment.uid, moment.number, moment.day, moment.at, '
                        'moment.utc_offset, moment.timed, moment.habit_id, moment.effect, '
                        'moment.note, moment.private, (SELECT '
                        "string_agg(CAST(moment_person.person_id AS TEXT), ' ') AS "
                        'aggregate_strings_1 \n'
                        'FROM moment_person \n'
                        'WHERE moment_person.moment_id = moment.id) AS anon_1, (SELECT '
                        "string_agg(moment_tag.tag, ' ') AS aggregate_strings_2 \n"
                        'FROM moment_tag \n'
                        'WHERE moment_tag.moment_id = moment.id) AS anon_2 \n'
                        'FROM moment JOIN moment_person ON moment_person.moment_id = moment.id \n'
                        'WHERE moment_person.person_id = %(person_id)s::INTEGER AND '
                        'moment_person.habit_id = %(habit_id)s::INTEGER AND moment.habit_id = '
                        '%(habit_id)s::INTEGER AND NOT (EXISTS (SELECT 1 \n'
                        'FROM answer \n'
                        'WHERE answer.feedback_id = moment.id)) ORDER BY moment_person.day \n'
                        ' LIMIT %(limit)s::INTEGER',
                        {'person_id': 'plain', 'habit_id': 'plain', 'limit': 'plain'},
                        {},
                        ('plain',
                         'plain',
                         'plain',
                         'day',
                         'instant',
                         'plain',
                         'flag',
                         'plain',
                         'plain',
                         'plain',
                         'flag',
                         'plain',
                         'plain')),
 'feedback.open_numbers': ('SELECT moment.number \n'
                           'FROM moment \n'
                           'WHERE moment.habit_id = %(habit_id)s::INTEGER AND NOT (EXISTS (SELECT '
                           '1 \n'
                           'FROM answer \n'
                           'WHERE answer.feedback_id = moment.id)) ORDER BY moment.day DESC, '
                           'moment.id DESC \n'
                           ' LIMIT %(limit)s::INTEGER',
                           {'habit_id': 'plain', 'limit': 'plain'},
                           {},
                           ('plain',)),
 'habit.add': ('INSERT INTO habit (uid, slug, title, framework, question, cue, private, checksum) '
               'VALUES (%(uid)s::VARCHAR, %(slug)s::VARCHAR, %(title)s::VARCHAR, '
               '%(framework)s::VARCHAR, %(question)s::VARCHAR, %(cue)s::VARCHAR, %(private)s, '
               '%(checksum)s::BIGINT) RETURNING habit.id',
               {'uid': 'plain',
                'slug': 'plain',
                'title': 'plain',
                'framework': 'plain',
                'question': 'plain',
                'cue': 'plain',
                'private': 'flag',
                'checksum': 'plain'},
               {},
               ('plain',)),
 'habit.all': ('SELECT habit.id, habit.uid, habit.slug, habit.title, habit.framework, '
               'habit.question, habit.cue, habit.private \n'
               'FROM habit ORDER BY habit.id',
               {},
               {},
               ('plain', 'plain', 'plain', 'plain', 'plain', 'plain', 'plain', 'flag')),
 'habit.born': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                "%(operation_id)s::INTEGER AS anon_1, 'habit', CAST(jsonb_build_object('id', "
                'habit.id) AS TEXT) AS jsonb_build_object_1, NULL \n'
                'FROM habit \n'
                'WHERE habit.id = %(id)s::INTEGER ON CONFLICT DO NOTHING',
                {'operation_id': 'plain', 'id': 'plain'},
                {},
                ()),
 'habit.drop': ("DELETE FROM habit WHERE habit.id = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'id' "
                'AS INTEGER)',
                {'key': 'plain'},
                {},
                ()),
 'habit.image': ("SELECT CAST(jsonb_build_object('id', habit.id, 'uid', habit.uid, 'slug', "
                 "habit.slug, 'title', habit.title, 'framework', habit.framework, 'question', "
                 "habit.question, 'cue', habit.cue, 'private', habit.private, 'checksum', "
                 'habit.checksum) AS TEXT) AS jsonb_build_object_1 \n'
                 'FROM habit \n'
                 "WHERE habit.id = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'id' AS INTEGER)",
                 {'key': 'plain'},
                 {},
                 ('plain',)),
 'habit.put': ('INSERT INTO habit (id, uid, slug, title, framework, question, cue, private, '
               "checksum) VALUES (CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'id' AS INTEGER), "
               "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'uid' AS TEXT), "
               "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'slug' AS TEXT), "
               "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'title' AS TEXT), "
               "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'framework' AS TEXT), "
               "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'question' AS TEXT), "
               "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'cue' AS TEXT), "
               "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'private' AS BOOLEAN), "
               "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'checksum' AS BIGINT)) ON CONFLICT (id) "
               'DO UPDATE SET uid = excluded.uid, slug = excluded.slug, title = excluded.title, '
               'framework = excluded.framework, question = excluded.question, cue = excluded.cue, '
               'private = excluded.private, checksum = excluded.checksum',
               {'image': 'plain'},
               {},
               ()),
 'habit.replace': ('UPDATE habit SET uid=%(uid)s::VARCHAR, slug=%(slug)s::VARCHAR, '
                   'title=%(title)s::VARCHAR, framework=%(framework)s::VARCHAR, '
                   'question=%(question)s::VARCHAR, cue=%(cue)s::VARCHAR, private=%(private)s, '
                   'checksum=%(checksum)s::BIGINT WHERE habit.id = %(this_id)s::INTEGER',
                   {'uid': 'plain',
                    'slug': 'plain',
                    'title': 'plain',
                    'framework': 'plain',
                    'question': 'plain',
                    'cue': 'plain',
                    'private': 'flag',
                    'checksum': 'plain',
                    'this_id': 'plain'},
                   {},
                   ()),
 'habit.touched': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                   "%(operation_id)s::INTEGER AS anon_1, 'habit', CAST(jsonb_build_object('id', "
                   "habit.id) AS TEXT) AS jsonb_build_object_1, CAST(jsonb_build_object('id', "
                   "habit.id, 'uid', habit.uid, 'slug', habit.slug, 'title', habit.title, "
                   "'framework', habit.framework, 'question', habit.question, 'cue', habit.cue, "
                   "'private', habit.private, 'checksum', habit.checksum) AS TEXT) AS "
                   'jsonb_build_object_2 \n'
                   'FROM habit \n'
                   'WHERE habit.id = %(id)s::INTEGER ON CONFLICT DO NOTHING',
                   {'operation_id': 'plain', 'id': 'plain'},
                   {},
                   ()),
 'holiday.add': ('INSERT INTO holiday (day, name, region, checksum) VALUES (%(day)s::DATE, '
                 '%(name)s::VARCHAR, %(region)s::VARCHAR, %(checksum)s::BIGINT)',
                 {'day': 'day', 'name': 'plain', 'region': 'plain', 'checksum': 'plain'},
                 {},
                 ()),
 'holiday.all': ('SELECT holiday.day, holiday.name, holiday.region \n'
                 'FROM holiday ORDER BY holiday.day',
                 {},
                 {},
                 ('day', 'plain', 'plain')),
 'holiday.born': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                  "%(operation_id)s::INTEGER AS anon_1, 'holiday', CAST(jsonb_build_object('day', "
                  'holiday.day) AS TEXT) AS jsonb_build_object_1, NULL \n'
                  'FROM holiday \n'
                  'WHERE holiday.day = %(day)s::DATE ON CONFLICT DO NOTHING',
                  {'operation_id': 'plain', 'day': 'day'},
                  {},
                  ()),
 'holiday.drop': ('DELETE FROM holiday WHERE holiday.day = CAST(CAST(%(key)s::VARCHAR AS JSONB) '
                  "->> 'day' AS DATE)",
                  {'key': 'plain'},
                  {},
                  ()),
 'holiday.image': ("SELECT CAST(jsonb_build_object('day', holiday.day, 'name', holiday.name, "
                   "'region', holiday.region, 'checksum', holiday.checksum) AS TEXT) AS "
                   'jsonb_build_object_1 \n'
                   'FROM holiday \n'
                   "WHERE holiday.day = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'day' AS DATE)",
                   {'key': 'plain'},
                   {},
                   ('plain',)),
 'holiday.put': ('INSERT INTO holiday (day, name, region, checksum) VALUES '
                 "(CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'day' AS DATE), "
                 "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'name' AS TEXT), "
                 "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'region' AS TEXT), "
                 "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'checksum' AS BIGINT)) ON CONFLICT "
                 '(day) DO UPDATE SET name = excluded.name, region = excluded.region, checksum = '
                 'excluded.checksum',
                 {'image': 'plain'},
                 {},
                 ()),
 'holiday.remove': ('DELETE FROM holiday WHERE holiday.day = %(day)s::DATE',
                    {'day': 'day'},
                    {},
                    ()),
 'holiday.touched': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                     "%(operation_id)s::INTEGER AS anon_1, 'holiday', "
                     "CAST(jsonb_build_object('day', holiday.day) AS TEXT) AS "
                     "jsonb_build_object_1, CAST(jsonb_build_object('day', holiday.day, 'name', "
                     "holiday.name, 'region', holiday.region, 'checksum', holiday.checksum) AS "
                     'TEXT) AS jsonb_build_object_2 \n'
                     'FROM holiday \n'
                     'WHERE holiday.day = %(day)s::DATE ON CONFLICT DO NOTHING',
                     {'operation_id': 'plain', 'day': 'day'},
                     {},
                     ()),
 'life.add': ('INSERT INTO life (habit_id, since, until, checksum) VALUES (%(habit_id)s::INTEGER, '
              '%(since)s::DATE, %(until)s::DATE, %(checksum)s::BIGINT) RETURNING life.id',
              {'habit_id': 'plain', 'since': 'day', 'until': 'day', 'checksum': 'plain'},
              {},
              ('plain',)),
 'life.all': ('SELECT life.id, life.habit_id, life.since, life.until \n'
              'FROM life ORDER BY life.habit_id, life.since',
              {},
              {},
              ('plain', 'plain', 'day', 'day')),
 'life.born': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
               "%(operation_id)s::INTEGER AS anon_1, 'life', CAST(jsonb_build_object('id', "
               'life.id) AS TEXT) AS jsonb_build_object_1, NULL \n'
               'FROM life \n'
               'WHERE life.id = %(id)s::INTEGER ON CONFLICT DO NOTHING',
               {'operation_id': 'plain', 'id': 'plain'},
               {},
               ()),
 'life.drop': ("DELETE FROM life WHERE life.id = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'id' AS "
               'INTEGER)',
               {'key': 'plain'},
               {},
               ()),
 'life.image': ("SELECT CAST(jsonb_build_object('id', life.id, 'habit_id', life.habit_id, 'since', "
                "life.since, 'until', life.until, 'checksum', life.checksum) AS TEXT) AS "
                'jsonb_build_object_1 \n'
                'FROM life \n'
                "WHERE life.id = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'id' AS INTEGER)",
                {'key': 'plain'},
                {},
                ('plain',)),
 'life.put': ('INSERT INTO life (id, habit_id, since, until, checksum) VALUES '
              "(CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'id' AS INTEGER), "
              "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'habit_id' AS INTEGER), "
              "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'since' AS DATE), "
              "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'until' AS DATE), "
              "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'checksum' AS BIGINT)) ON CONFLICT (id) "
              'DO UPDATE SET habit_id = excluded.habit_id, since = excluded.since, until = '
              'excluded.until, checksum = excluded.checksum',
              {'image': 'plain'},
              {},
              ()),
 'life.replace': ('UPDATE life SET habit_id=%(habit_id)s::INTEGER, since=%(since)s::DATE, '
                  'until=%(until)s::DATE, checksum=%(checksum)s::BIGINT WHERE life.id = '
                  '%(this_id)s::INTEGER',
                  {'habit_id': 'plain',
                   'since': 'day',
                   'until': 'day',
                   'checksum': 'plain',
                   'this_id': 'plain'},
                  {},
                  ()),
 'life.touched': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                  "%(operation_id)s::INTEGER AS anon_1, 'life', CAST(jsonb_build_object('id', "
                  "life.id) AS TEXT) AS jsonb_build_object_1, CAST(jsonb_build_object('id', "
                  "life.id, 'habit_id', life.habit_id, 'since', life.since, 'until', life.until, "
                  "'checksum', life.checksum) AS TEXT) AS jsonb_build_object_2 \n"
                  'FROM life \n'
                  'WHERE life.id = %(id)s::INTEGER ON CONFLICT DO NOTHING',
                  {'operation_id': 'plain', 'id': 'plain'},
                  {},
                  ()),
 'moment.drop': ('DELETE FROM moment WHERE moment.id = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> '
                 "'id' AS INTEGER)",
                 {'key': 'plain'},
                 {},
                 ()),
 'moment.image': ("SELECT CAST(jsonb_build_object('id', moment.id, 'uid', moment.uid, 'number', "
                  "moment.number, 'day', moment.day, 'at', moment.at, 'utc_offset', "
                  "moment.utc_offset, 'timed', moment.timed, 'habit_id', moment.habit_id, "
                  "'effect', moment.effect, 'note', moment.note, 'private', moment.private, "
                  "'checksum', moment.checksum) AS TEXT) AS jsonb_build_object_1 \n"
                  'FROM moment \n'
                  "WHERE moment.id = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'id' AS INTEGER)",
                  {'key': 'plain'},
                  {},
                  ('plain',)),
 'moment.newest': ('SELECT moment.id, moment.uid, moment.number, moment.day, moment.at, '
                   'moment.utc_offset, moment.timed, moment.habit_id, moment.effect, moment.note, '
                   "moment.private, (SELECT string_agg(CAST(moment_person.person_id AS TEXT), ' ') "
                   'AS aggregate_strings_1 \n'
                   'FROM moment_person \n'
                   'WHERE moment_person.moment_id = moment.id) AS anon_1, (SELECT '
                   "string_agg(moment_tag.tag, ' ') AS aggregate_strings_2 \n"
                   'FROM moment_tag \n'
                   'WHERE moment_tag.moment_id = moment.id) AS anon_2 \n'
                   'FROM moment ORDER BY moment.number DESC \n'
                   ' LIMIT 1',
                   {},
                   {},
                   ('plain',
                    'plain',
                    'plain',
                    'day',
                    'instant',
                    'plain',
                    'flag',
                    'plain',
                    'plain',
                    'plain',
                    'flag',
                    'plain',
                    'plain')),
 'moment.number_of': ('SELECT moment.number \nFROM moment \nWHERE moment.id = %(id)s::INTEGER',
                      {'id': 'plain'},
                      {},
                      ('plain',)),
 'moment.numbered': ('SELECT moment.id, moment.uid, moment.number, moment.day, moment.at, '
                     'moment.utc_offset, moment.timed, moment.habit_id, moment.effect, '
                     'moment.note, moment.private, (SELECT string_agg(CAST(moment_person.person_id '
                     "AS TEXT), ' ') AS aggregate_strings_1 \n"
                     'FROM moment_person \n'
                     'WHERE moment_person.moment_id = moment.id) AS anon_1, (SELECT '
                     "string_agg(moment_tag.tag, ' ') AS aggregate_strings_2 \n"
                     'FROM moment_tag \n'
                     'WHERE moment_tag.moment_id = moment.id) AS anon_2 \n'
                     'FROM moment \n'
                     'WHERE moment.number = %(number)s::INTEGER',
                     {'number': 'plain'},
                     {},
                     ('plain',
                      'plain',
                      'plain',
                      'day',
                      'instant',
                      'plain',
                      'flag',
                      'plain',
                      'plain',
                      'plain',
                      'flag',
                      'plain',
                      'plain')),
 'moment.numbers': ('SELECT moment.number \n'
                    'FROM moment \n'
                    'WHERE moment.number > 0 ORDER BY moment.number DESC \n'
                    ' LIMIT %(limit)s::INTEGER',
                    {'limit': 'plain'},
                    {},
                    ('plain',)),
 'moment.put': ('INSERT INTO moment (id, uid, number, day, at, utc_offset, timed, habit_id, '
                'effect, note, private, checksum) VALUES (CAST(CAST(%(image)s::VARCHAR AS JSONB) '
                "->> 'id' AS INTEGER), CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'uid' AS TEXT), "
                "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'number' AS INTEGER), "
                "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'day' AS DATE), "
                "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'at' AS TIMESTAMP WITH TIME ZONE), "
                "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'utc_offset' AS INTEGER), "
                "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'timed' AS BOOLEAN), "
                "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'habit_id' AS INTEGER), "
                "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'effect' AS TEXT), "
                "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'note' AS TEXT), "
                "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'private' AS BOOLEAN), "
                "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'checksum' AS BIGINT)) ON CONFLICT "
                '(id) DO UPDATE SET uid = excluded.uid, number = excluded.number, day = '
                'excluded.day, at = excluded.at, utc_offset = excluded.utc_offset, timed = '
                'excluded.timed, habit_id = excluded.habit_id, effect = excluded.effect, note = '
                'excluded.note, private = excluded.private, checksum = excluded.checksum',
                {'image': 'plain'},
                {},
                ()),
 'moment.remove': ('DELETE FROM moment WHERE moment.id = %(id)s::INTEGER', {'id': 'plain'}, {}, ()),
 'moment.replace': ('UPDATE moment SET uid=%(uid)s::VARCHAR, number=%(number)s::INTEGER, '
                    'day=%(day)s::DATE, at=%(at)s::TIMESTAMP WITH TIME ZONE, '
                    'utc_offset=%(utc_offset)s::INTEGER, timed=%(timed)s, '
                    'habit_id=%(habit_id)s::INTEGER, effect=%(effect)s::VARCHAR, '
                    'note=%(note)s::VARCHAR, private=%(private)s, checksum=%(checksum)s::BIGINT '
                    'WHERE moment.id = %(this_id)s::INTEGER',
                    {'uid': 'plain',
                     'number': 'plain',
                     'day': 'day',
                     'at': 'instant',
                     'utc_offset': 'plain',
                     'timed': 'flag',
                     'habit_id': 'plain',
                     'effect': 'plain',
                     'note': 'plain',
                     'private': 'flag',
                     'checksum': 'plain',
                     'this_id': 'plain'},
                    {},
                    ()),
 'moment.touched': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                    "%(operation_id)s::INTEGER AS anon_1, 'moment', CAST(jsonb_build_object('id', "
                    "moment.id) AS TEXT) AS jsonb_build_object_1, CAST(jsonb_build_object('id', "
                    "moment.id, 'uid', moment.uid, 'number', moment.number, 'day', moment.day, "
                    "'at', moment.at, 'utc_offset', moment.utc_offset, 'timed', moment.timed, "
                    "'habit_id', moment.habit_id, 'effect', moment.effect, 'note', moment.note, "
                    "'private', moment.private, 'checksum', moment.checksum) AS TEXT) AS "
                    'jsonb_build_object_2 \n'
                    'FROM moment \n'
                    'WHERE moment.id = %(id)s::INTEGER ON CONFLICT DO NOTHING',
                    {'operation_id': 'plain', 'id': 'plain'},
                    {},
                    ()),
 'moment_person.drop': ('DELETE FROM moment_person WHERE moment_person.moment_id = '
                        "CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'moment_id' AS INTEGER) AND "
                        'moment_person.person_id = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> '
                        "'person_id' AS INTEGER)",
                        {'key': 'plain'},
                        {},
                        ()),
 'moment_person.image': ("SELECT CAST(jsonb_build_object('moment_id', moment_person.moment_id, "
                         "'person_id', moment_person.person_id, 'day', moment_person.day, "
                         "'habit_id', moment_person.habit_id, 'effect', moment_person.effect) AS "
                         'TEXT) AS jsonb_build_object_1 \n'
                         'FROM moment_person \n'
                         'WHERE moment_person.moment_id = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> '
                         "'moment_id' AS INTEGER) AND moment_person.person_id = "
                         "CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'person_id' AS INTEGER)",
                         {'key': 'plain'},
                         {},
                         ('plain',)),
 'moment_person.of': ('SELECT moment_person.person_id \n'
                      'FROM moment_person \n'
                      'WHERE moment_person.moment_id = %(moment_id)s::INTEGER',
                      {'moment_id': 'plain'},
                      {},
                      ('plain',)),
 'moment_person.put': ('INSERT INTO moment_person (moment_id, person_id, day, habit_id, effect) '
                       "VALUES (CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'moment_id' AS "
                       "INTEGER), CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'person_id' AS "
                       "INTEGER), CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'day' AS DATE), "
                       "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'habit_id' AS INTEGER), "
                       "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'effect' AS TEXT)) ON CONFLICT "
                       '(moment_id, person_id) DO UPDATE SET day = excluded.day, habit_id = '
                       'excluded.habit_id, effect = excluded.effect',
                       {'image': 'plain'},
                       {},
                       ()),
 'moment_person.remove': ('DELETE FROM moment_person WHERE moment_person.moment_id = '
                          '%(moment_id)s::INTEGER',
                          {'moment_id': 'plain'},
                          {},
                          ()),
 'moment_person.touched': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                           "%(operation_id)s::INTEGER AS anon_1, 'moment_person', "
                           "CAST(jsonb_build_object('moment_id', moment_person.moment_id, "
                           "'person_id', moment_person.person_id) AS TEXT) AS "
                           "jsonb_build_object_1, CAST(jsonb_build_object('moment_id', "
                           "moment_person.moment_id, 'person_id', moment_person.person_id, 'day', "
                           "moment_person.day, 'habit_id', moment_person.habit_id, 'effect', "
                           'moment_person.effect) AS TEXT) AS jsonb_build_object_2 \n'
                           'FROM moment_person \n'
                           'WHERE moment_person.moment_id = %(moment_id)s::INTEGER AND '
                           'moment_person.person_id = %(person_id)s::INTEGER ON CONFLICT DO '
                           'NOTHING',
                           {'operation_id': 'plain', 'moment_id': 'plain', 'person_id': 'plain'},
                           {},
                           ()),
 'moment_tag.drop': ('DELETE FROM moment_tag WHERE moment_tag.moment_id = '
                     "CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'moment_id' AS INTEGER) AND "
                     "moment_tag.tag = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'tag' AS TEXT)",
                     {'key': 'plain'},
                     {},
                     ()),
 'moment_tag.image': ("SELECT CAST(jsonb_build_object('moment_id', moment_tag.moment_id, 'tag', "
                      "moment_tag.tag, 'day', moment_tag.day) AS TEXT) AS jsonb_build_object_1 \n"
                      'FROM moment_tag \n'
                      'WHERE moment_tag.moment_id = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> '
                      "'moment_id' AS INTEGER) AND moment_tag.tag = CAST(CAST(%(key)s::VARCHAR AS "
                      "JSONB) ->> 'tag' AS TEXT)",
                      {'key': 'plain'},
                      {},
                      ('plain',)),
 'moment_tag.of': ('SELECT moment_tag.tag \n'
                   'FROM moment_tag \n'
                   'WHERE moment_tag.moment_id = %(moment_id)s::INTEGER',
                   {'moment_id': 'plain'},
                   {},
                   ('plain',)),
 'moment_tag.put': ('INSERT INTO moment_tag (moment_id, tag, day) VALUES '
                    "(CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'moment_id' AS INTEGER), "
                    "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'tag' AS TEXT), "
                    "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'day' AS DATE)) ON CONFLICT "
                    '(moment_id, tag) DO UPDATE SET day = excluded.day',
                    {'image': 'plain'},
                    {},
                    ()),
 'moment_tag.remove': ('DELETE FROM moment_tag WHERE moment_tag.moment_id = %(moment_id)s::INTEGER',
                       {'moment_id': 'plain'},
                       {},
                       ()),
 'moment_tag.touched': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                        "%(operation_id)s::INTEGER AS anon_1, 'moment_tag', "
                        "CAST(jsonb_build_object('moment_id', moment_tag.moment_id, 'tag', "
                        'moment_tag.tag) AS TEXT) AS jsonb_build_object_1, '
                        "CAST(jsonb_build_object('moment_id', moment_tag.moment_id, 'tag', "
                        "moment_tag.tag, 'day', moment_tag.day) AS TEXT) AS jsonb_build_object_2 \n"
                        'FROM moment_tag \n'
                        'WHERE moment_tag.moment_id = %(moment_id)s::INTEGER AND moment_tag.tag = '
                        '%(tag)s::VARCHAR ON CONFLICT DO NOTHING',
                        {'operation_id': 'plain', 'moment_id': 'plain', 'tag': 'plain'},
                        {},
                        ()),
 'moments.by_habit': ('SELECT moment.id, moment.uid, moment.number, moment.day, moment.at, '
                      'moment.utc_offset, moment.timed, moment.habit_id, moment.effect, '
                      'moment.note, moment.private, (SELECT '
                      "string_agg(CAST(moment_person.person_id AS TEXT), ' ') AS "
                      'aggregate_strings_1 \n'
                      'FROM moment_person \n'
                      'WHERE moment_person.moment_id = moment.id) AS anon_1, (SELECT '
                      "string_agg(moment_tag.tag, ' ') AS aggregate_strings_2 \n"
                      'FROM moment_tag \n'
                      'WHERE moment_tag.moment_id = moment.id) AS anon_2 \n'
                      'FROM moment \n'
                      'WHERE moment.day >= %(since)s::DATE AND moment.day <= %(until)s::DATE AND '
                      'moment.habit_id = %(habit_id)s::INTEGER AND (%(person_id)s::INTEGER IS NULL '
                      'OR (EXISTS (SELECT 1 \n'
                      'FROM moment_person \n'
                      'WHERE moment_person.moment_id = moment.id AND moment_person.person_id = '
                      '%(person_id)s::INTEGER))) AND (%(tag)s::VARCHAR IS NULL OR (EXISTS (SELECT '
                      '1 \n'
                      'FROM moment_tag \n'
                      'WHERE moment_tag.moment_id = moment.id AND moment_tag.tag = '
                      '%(tag)s::VARCHAR))) ORDER BY moment.day DESC, moment.id DESC \n'
                      ' LIMIT %(limit)s::INTEGER',
                      {'since': 'day',
                       'until': 'day',
                       'habit_id': 'plain',
                       'person_id': 'plain',
                       'tag': 'plain',
                       'limit': 'plain'},
                      {},
                      ('plain',
                       'plain',
                       'plain',
                       'day',
                       'instant',
                       'plain',
                       'flag',
                       'plain',
                       'plain',
                       'plain',
                       'flag',
                       'plain',
                       'plain')),
 'moments.by_person': ('SELECT moment.id, moment.uid, moment.number, moment.day, moment.at, '
                       'moment.utc_offset, moment.timed, moment.habit_id, moment.effect, '
                       'moment.note, moment.private, (SELECT '
                       "string_agg(CAST(moment_person.person_id AS TEXT), ' ') AS "
                       'aggregate_strings_1 \n'
                       'FROM moment_person \n'
                       'WHERE moment_person.moment_id = moment.id) AS anon_1, (SELECT '
                       "string_agg(moment_tag.tag, ' ') AS aggregate_strings_2 \n"
                       'FROM moment_tag \n'
                       'WHERE moment_tag.moment_id = moment.id) AS anon_2 \n'
                       'FROM moment JOIN moment_person ON moment_person.moment_id = moment.id \n'
                       'WHERE moment_person.person_id = %(person_id)s::INTEGER AND '
                       'moment_person.day >= %(since)s::DATE AND moment_person.day <= '
                       '%(until)s::DATE AND (%(habit_id)s::INTEGER IS NULL OR moment.habit_id = '
                       '%(habit_id)s::INTEGER) AND (%(tag)s::VARCHAR IS NULL OR (EXISTS (SELECT '
                       '1 \n'
                       'FROM moment_tag \n'
                       'WHERE moment_tag.moment_id = moment.id AND moment_tag.tag = '
                       '%(tag)s::VARCHAR))) ORDER BY moment_person.day DESC, '
                       'moment_person.moment_id DESC \n'
                       ' LIMIT %(limit)s::INTEGER',
                       {'person_id': 'plain',
                        'since': 'day',
                        'until': 'day',
                        'habit_id': 'plain',
                        'tag': 'plain',
                        'limit': 'plain'},
                       {},
                       ('plain',
                        'plain',
                        'plain',
                        'day',
                        'instant',
                        'plain',
                        'flag',
                        'plain',
                        'plain',
                        'plain',
                        'flag',
                        'plain',
                        'plain')),
 'moments.by_tag': ('SELECT moment.id, moment.uid, moment.number, moment.day, moment.at, '
                    'moment.utc_offset, moment.timed, moment.habit_id, moment.effect, moment.note, '
                    "moment.private, (SELECT string_agg(CAST(moment_person.person_id AS TEXT), ' "
                    "') AS aggregate_strings_1 \n"
                    'FROM moment_person \n'
                    'WHERE moment_person.moment_id = moment.id) AS anon_1, (SELECT '
                    "string_agg(moment_tag.tag, ' ') AS aggregate_strings_2 \n"
                    'FROM moment_tag \n'
                    'WHERE moment_tag.moment_id = moment.id) AS anon_2 \n'
                    'FROM moment JOIN moment_tag ON moment_tag.moment_id = moment.id \n'
                    'WHERE moment_tag.tag = %(tag)s::VARCHAR AND moment_tag.day >= %(since)s::DATE '
                    'AND moment_tag.day <= %(until)s::DATE AND (%(habit_id)s::INTEGER IS NULL OR '
                    'moment.habit_id = %(habit_id)s::INTEGER) ORDER BY moment_tag.day DESC, '
                    'moment_tag.moment_id DESC \n'
                    ' LIMIT %(limit)s::INTEGER',
                    {'tag': 'plain',
                     'since': 'day',
                     'until': 'day',
                     'habit_id': 'plain',
                     'limit': 'plain'},
                    {},
                    ('plain',
                     'plain',
                     'plain',
                     'day',
                     'instant',
                     'plain',
                     'flag',
                     'plain',
                     'plain',
                     'plain',
                     'flag',
                     'plain',
                     'plain')),
 'moments.in_order': ('SELECT moment.id, moment.uid, moment.number, moment.day, moment.at, '
                      'moment.utc_offset, moment.timed, moment.habit_id, moment.effect, '
                      'moment.note, moment.private \n'
                      'FROM moment \n'
                      'WHERE moment.day >= %(since)s::DATE AND moment.day <= %(until)s::DATE AND '
                      '(moment.private IS false OR %(private)s::INTEGER = %(param_1)s::INTEGER) '
                      'AND (%(habit_id)s::INTEGER IS NULL OR moment.habit_id = '
                      '%(habit_id)s::INTEGER) AND (%(person_id)s::INTEGER IS NULL OR (EXISTS '
                      '(SELECT 1 \n'
                      'FROM moment_person \n'
                      'WHERE moment_person.moment_id = moment.id AND moment_person.person_id = '
                      '%(person_id)s::INTEGER))) AND (%(tag)s::VARCHAR IS NULL OR (EXISTS (SELECT '
                      '1 \n'
                      'FROM moment_tag \n'
                      'WHERE moment_tag.moment_id = moment.id AND moment_tag.tag = '
                      '%(tag)s::VARCHAR))) ORDER BY moment.day, moment.id',
                      {'since': 'day',
                       'until': 'day',
                       'private': 'plain',
                       'habit_id': 'plain',
                       'person_id': 'plain',
                       'tag': 'plain'},
                      {'param_1': 1},
                      ('plain',
                       'plain',
                       'plain',
                       'day',
                       'instant',
                       'plain',
                       'flag',
                       'plain',
                       'plain',
                       'plain',
                       'flag')),
 'moments.people': ('SELECT moment_person.moment_id, moment_person.person_id \n'
                    'FROM moment_person \n'
                    'WHERE moment_person.moment_id = ANY (%(moment_ids)s::INTEGER[])',
                    {'moment_ids': 'plain'},
                    {},
                    ('plain', 'plain')),
 'moments.tags': ('SELECT moment_tag.moment_id, moment_tag.tag \n'
                  'FROM moment_tag \n'
                  'WHERE moment_tag.moment_id = ANY (%(moment_ids)s::INTEGER[])',
                  {'moment_ids': 'plain'},
                  {},
                  ('plain', 'plain')),
 'off.add': ('INSERT INTO "off" (habit_id, since, until, why, checksum) VALUES '
             '(%(habit_id)s::INTEGER, %(since)s::DATE, %(until)s::DATE, %(why)s::VARCHAR, '
             '%(checksum)s::BIGINT) RETURNING "off".id',
             {'habit_id': 'plain',
              'since': 'day',
              'until': 'day',
              'why': 'plain',
              'checksum': 'plain'},
             {},
             ('plain',)),
 'off.all': ('SELECT "off".id, "off".habit_id, "off".since, "off".until, "off".why \n'
             'FROM "off" ORDER BY "off".since, "off".id',
             {},
             {},
             ('plain', 'plain', 'day', 'day', 'plain')),
 'off.born': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
              "%(operation_id)s::INTEGER AS anon_1, 'off', CAST(jsonb_build_object('id', "
              '"off".id) AS TEXT) AS jsonb_build_object_1, NULL \n'
              'FROM "off" \n'
              'WHERE "off".id = %(id)s::INTEGER ON CONFLICT DO NOTHING',
              {'operation_id': 'plain', 'id': 'plain'},
              {},
              ()),
 'off.drop': ('DELETE FROM "off" WHERE "off".id = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> \'id\' '
              'AS INTEGER)',
              {'key': 'plain'},
              {},
              ()),
 'off.image': ('SELECT CAST(jsonb_build_object(\'id\', "off".id, \'habit_id\', "off".habit_id, '
               '\'since\', "off".since, \'until\', "off".until, \'why\', "off".why, \'checksum\', '
               '"off".checksum) AS TEXT) AS jsonb_build_object_1 \n'
               'FROM "off" \n'
               'WHERE "off".id = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> \'id\' AS INTEGER)',
               {'key': 'plain'},
               {},
               ('plain',)),
 'off.put': ('INSERT INTO "off" (id, habit_id, since, until, why, checksum) VALUES '
             "(CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'id' AS INTEGER), "
             "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'habit_id' AS INTEGER), "
             "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'since' AS DATE), "
             "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'until' AS DATE), "
             "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'why' AS TEXT), "
             "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'checksum' AS BIGINT)) ON CONFLICT (id) "
             'DO UPDATE SET habit_id = excluded.habit_id, since = excluded.since, until = '
             'excluded.until, why = excluded.why, checksum = excluded.checksum',
             {'image': 'plain'},
             {},
             ()),
 'off.remove': ('DELETE FROM "off" WHERE "off".id = %(id)s::INTEGER', {'id': 'plain'}, {}, ()),
 'off.replace': ('UPDATE "off" SET habit_id=%(habit_id)s::INTEGER, since=%(since)s::DATE, '
                 'until=%(until)s::DATE, why=%(why)s::VARCHAR, checksum=%(checksum)s::BIGINT WHERE '
                 '"off".id = %(this_id)s::INTEGER',
                 {'habit_id': 'plain',
                  'since': 'day',
                  'until': 'day',
                  'why': 'plain',
                  'checksum': 'plain',
                  'this_id': 'plain'},
                 {},
                 ()),
 'off.touched': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                 "%(operation_id)s::INTEGER AS anon_1, 'off', CAST(jsonb_build_object('id', "
                 '"off".id) AS TEXT) AS jsonb_build_object_1, CAST(jsonb_build_object(\'id\', '
                 '"off".id, \'habit_id\', "off".habit_id, \'since\', "off".since, \'until\', '
                 '"off".until, \'why\', "off".why, \'checksum\', "off".checksum) AS TEXT) AS '
                 'jsonb_build_object_2 \n'
                 'FROM "off" \n'
                 'WHERE "off".id = %(id)s::INTEGER ON CONFLICT DO NOTHING',
                 {'operation_id': 'plain', 'id': 'plain'},
                 {},
                 ()),
 'operation.first_undone': ('SELECT operation.id, operation.uid, operation.verb, '
                            'operation.subject, operation.day, operation.at, operation.undone \n'
                            'FROM operation \n'
                            'WHERE undone ORDER BY operation.id \n'
                            ' LIMIT 1',
                            {},
                            {},
                            ('plain', 'plain', 'plain', 'plain', 'day', 'instant', 'flag')),
 'operation.identified': ('SELECT operation.id \n'
                          'FROM operation \n'
                          'WHERE operation.uid = %(uid)s::VARCHAR',
                          {'uid': 'plain'},
                          {},
                          ('plain',)),
 'operation.last_done': ('SELECT operation.id, operation.uid, operation.verb, operation.subject, '
                         'operation.day, operation.at, operation.undone \n'
                         'FROM operation \n'
                         'WHERE operation.undone IS false ORDER BY operation.id DESC \n'
                         ' LIMIT 1',
                         {},
                         {},
                         ('plain', 'plain', 'plain', 'plain', 'day', 'instant', 'flag')),
 'operation.mark': ('UPDATE operation SET undone=%(undone)s WHERE operation.id = '
                    '%(this_id)s::INTEGER',
                    {'undone': 'flag', 'this_id': 'plain'},
                    {},
                    ()),
 'operation.newest': ('SELECT operation.id, operation.uid, operation.verb, operation.subject, '
                      'operation.day, operation.at, operation.undone \n'
                      'FROM operation ORDER BY operation.id DESC \n'
                      ' LIMIT %(limit)s::INTEGER',
                      {'limit': 'plain'},
                      {},
                      ('plain', 'plain', 'plain', 'plain', 'day', 'instant', 'flag')),
 'people.counted': ('SELECT person.id, (SELECT count(*) AS count_1 \n'
                    'FROM moment_person \n'
                    'WHERE moment_person.person_id = person.id AND moment_person.day >= '
                    '%(since)s::DATE AND moment_person.day <= %(until)s::DATE) AS anon_1, (SELECT '
                    'count(*) AS count_2 \n'
                    'FROM moment_person \n'
                    'WHERE moment_person.person_id = person.id AND moment_person.day >= '
                    '%(since)s::DATE AND moment_person.day <= %(until)s::DATE AND '
                    "moment_person.effect = 'cost') AS anon_2 \n"
                    'FROM person',
                    {'since': 'day', 'until': 'day'},
                    {},
                    ('plain', 'plain', 'plain')),
 'people.last': ('SELECT person.id, (SELECT moment_person.day \n'
                 'FROM moment_person \n'
                 'WHERE moment_person.person_id = person.id AND moment_person.day <= '
                 "%(until)s::DATE AND moment_person.effect != 'cost' AND moment_person.habit_id IS "
                 'DISTINCT FROM %(received_id)s::INTEGER ORDER BY moment_person.day DESC \n'
                 ' LIMIT 1) AS anon_1 \n'
                 'FROM person',
                 {'until': 'day', 'received_id': 'plain'},
                 {},
                 ('plain', 'day')),
 'people.last_with': ('SELECT person.id, (SELECT moment_person.day \n'
                      'FROM moment_person \n'
                      'WHERE moment_person.person_id = person.id AND moment_person.habit_id = '
                      '%(habit_id)s::INTEGER AND moment_person.day <= %(until)s::DATE AND '
                      "moment_person.effect != 'cost' ORDER BY moment_person.day DESC \n"
                      ' LIMIT 1) AS anon_1 \n'
                      'FROM person',
                      {'habit_id': 'plain', 'until': 'day'},
                      {},
                      ('plain', 'day')),
 'person.all': ('SELECT person.id, person.uid, person.handle, person.name, person.relation, '
                'person.since, person.partner, person.team, person.level, person.every, '
                'person.left_on, person.held \n'
                'FROM person ORDER BY person.id',
                {},
                {},
                ('plain',
                 'plain',
                 'plain',
                 'plain',
                 'plain',
                 'day',
                 'flag',
                 'plain',
                 'plain',
                 'plain',
                 'day',
                 'flag')),
 'person.drop': ('DELETE FROM person WHERE person.id = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> '
                 "'id' AS INTEGER)",
                 {'key': 'plain'},
                 {},
                 ()),
 'person.image': ("SELECT CAST(jsonb_build_object('id', person.id, 'uid', person.uid, 'handle', "
                  "person.handle, 'name', person.name, 'relation', person.relation, 'since', "
                  "person.since, 'partner', person.partner, 'team', person.team, 'level', "
                  "person.level, 'every', person.every, 'left_on', person.left_on, 'held', "
                  "person.held, 'checksum', person.checksum) AS TEXT) AS jsonb_build_object_1 \n"
                  'FROM person \n'
                  "WHERE person.id = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'id' AS INTEGER)",
                  {'key': 'plain'},
                  {},
                  ('plain',)),
 'person.put': ('INSERT INTO person (id, uid, handle, name, relation, since, partner, team, level, '
                'every, left_on, held, checksum) VALUES (CAST(CAST(%(image)s::VARCHAR AS JSONB) '
                "->> 'id' AS INTEGER), CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'uid' AS TEXT), "
                "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'handle' AS TEXT), "
                "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'name' AS TEXT), "
                "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'relation' AS TEXT), "
                "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'since' AS DATE), "
                "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'partner' AS BOOLEAN), "
                "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'team' AS TEXT), "
                "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'level' AS TEXT), "
                "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'every' AS INTEGER), "
                "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'left_on' AS DATE), "
                "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'held' AS BOOLEAN), "
                "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'checksum' AS BIGINT)) ON CONFLICT "
                '(id) DO UPDATE SET uid = excluded.uid, handle = excluded.handle, name = '
                'excluded.name, relation = excluded.relation, since = excluded.since, partner = '
                'excluded.partner, team = excluded.team, level = excluded.level, every = '
                'excluded.every, left_on = excluded.left_on, held = excluded.held, checksum = '
                'excluded.checksum',
                {'image': 'plain'},
                {},
                ()),
 'person.remove': ('DELETE FROM person WHERE person.id = %(id)s::INTEGER', {'id': 'plain'}, {}, ()),
 'person.replace': ('UPDATE person SET uid=%(uid)s::VARCHAR, handle=%(handle)s::VARCHAR, '
                    'name=%(name)s::VARCHAR, relation=%(relation)s::VARCHAR, '
                    'since=%(since)s::DATE, partner=%(partner)s, team=%(team)s::VARCHAR, '
                    'level=%(level)s::VARCHAR, every=%(every)s::INTEGER, '
                    'left_on=%(left_on)s::DATE, held=%(held)s, checksum=%(checksum)s::BIGINT WHERE '
                    'person.id = %(this_id)s::INTEGER',
                    {'uid': 'plain',
                     'handle': 'plain',
                     'name': 'plain',
                     'relation': 'plain',
                     'since': 'day',
                     'partner': 'flag',
                     'team': 'plain',
                     'level': 'plain',
                     'every': 'plain',
                     'left_on': 'day',
                     'held': 'flag',
                     'checksum': 'plain',
                     'this_id': 'plain'},
                    {},
                    ()),
 'person.touched': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                    "%(operation_id)s::INTEGER AS anon_1, 'person', CAST(jsonb_build_object('id', "
                    "person.id) AS TEXT) AS jsonb_build_object_1, CAST(jsonb_build_object('id', "
                    "person.id, 'uid', person.uid, 'handle', person.handle, 'name', person.name, "
                    "'relation', person.relation, 'since', person.since, 'partner', "
                    "person.partner, 'team', person.team, 'level', person.level, 'every', "
                    "person.every, 'left_on', person.left_on, 'held', person.held, 'checksum', "
                    'person.checksum) AS TEXT) AS jsonb_build_object_2 \n'
                    'FROM person \n'
                    'WHERE person.id = %(id)s::INTEGER ON CONFLICT DO NOTHING',
                    {'operation_id': 'plain', 'id': 'plain'},
                    {},
                    ()),
 'promise.add': ('INSERT INTO promise (uid, number, person_id, theirs, text, made, due, state, '
                 'settled, why, moment_id, private, checksum) VALUES (%(uid)s::VARCHAR, '
                 '%(number)s::INTEGER, %(person_id)s::INTEGER, %(theirs)s, %(text)s::VARCHAR, '
                 '%(made)s::DATE, %(due)s::DATE, %(state)s::VARCHAR, %(settled)s::DATE, '
                 '%(why)s::VARCHAR, %(moment_id)s::INTEGER, %(private)s, %(checksum)s::BIGINT) '
                 'RETURNING promise.id',
                 {'uid': 'plain',
                  'number': 'plain',
                  'person_id': 'plain',
                  'theirs': 'flag',
                  'text': 'plain',
                  'made': 'day',
                  'due': 'day',
                  'state': 'plain',
                  'settled': 'day',
                  'why': 'plain',
                  'moment_id': 'plain',
                  'private': 'flag',
                  'checksum': 'plain'},
                 {},
                 ('plain',)),
 'promise.born': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                  "%(operation_id)s::INTEGER AS anon_1, 'promise', CAST(jsonb_build_object('id', "
                  'promise.id) AS TEXT) AS jsonb_build_object_1, NULL \n'
                  'FROM promise \n'
                  'WHERE promise.id = %(id)s::INTEGER ON CONFLICT DO NOTHING',
                  {'operation_id': 'plain', 'id': 'plain'},
                  {},
                  ()),
 'promise.days_due': ('SELECT promise.due \n'
                      'FROM promise \n'
                      "WHERE promise.state = 'open' AND NOT promise.theirs AND promise.due <= "
                      '%(until)s::DATE ORDER BY promise.due',
                      {'until': 'day'},
                      {},
                      ('day',)),
 'promise.drop': ('DELETE FROM promise WHERE promise.id = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> '
                  "'id' AS INTEGER)",
                  {'key': 'plain'},
                  {},
                  ()),
 'promise.due_by': ('SELECT promise.id, promise.uid, promise.number, promise.person_id, '
                    'promise.theirs, promise.text, promise.made, promise.due, promise.state, '
                    'promise.settled, promise.why, promise.moment_id, promise.private, '
                    'moment.number AS number_1 \n'
                    'FROM promise LEFT OUTER JOIN moment ON moment.id = promise.moment_id \n'
                    "WHERE promise.state = 'open' AND NOT promise.theirs AND promise.due <= "
                    '%(until)s::DATE ORDER BY promise.due, promise.id',
                    {'until': 'day'},
                    {},
                    ('plain',
                     'plain',
                     'plain',
                     'plain',
                     'flag',
                     'plain',
                     'day',
                     'day',
                     'plain',
                     'day',
                     'plain',
                     'plain',
                     'flag',
                     'plain')),
 'promise.found': ('SELECT promise.id, promise.uid, promise.number, promise.person_id, '
                   'promise.theirs, promise.text, promise.made, promise.due, promise.state, '
                   'promise.settled, promise.why, promise.moment_id, promise.private, '
                   'moment.number AS number_1 \n'
                   'FROM promise LEFT OUTER JOIN moment ON moment.id = promise.moment_id \n'
                   "WHERE (words_of(promise.text) @@ to_tsquery('simple', %(words)s::VARCHAR)) AND "
                   'promise.made >= %(since)s::DATE AND promise.made <= %(until)s::DATE AND '
                   '(%(person_id)s::INTEGER IS NULL OR promise.person_id = %(person_id)s::INTEGER) '
                   'ORDER BY promise.id DESC \n'
                   ' LIMIT %(limit)s::INTEGER',
                   {'words': 'plain',
                    'since': 'day',
                    'until': 'day',
                    'person_id': 'plain',
                    'limit': 'plain'},
                   {},
                   ('plain',
                    'plain',
                    'plain',
                    'plain',
                    'flag',
                    'plain',
                    'day',
                    'day',
                    'plain',
                    'day',
                    'plain',
                    'plain',
                    'flag',
                    'plain')),
 'promise.image': ("SELECT CAST(jsonb_build_object('id', promise.id, 'uid', promise.uid, 'number', "
                   "promise.number, 'person_id', promise.person_id, 'theirs', promise.theirs, "
                   "'text', promise.text, 'made', promise.made, 'due', promise.due, 'state', "
                   "promise.state, 'settled', promise.settled, 'why', promise.why, 'moment_id', "
                   "promise.moment_id, 'private', promise.private, 'checksum', promise.checksum) "
                   'AS TEXT) AS jsonb_build_object_1 \n'
                   'FROM promise \n'
                   "WHERE promise.id = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'id' AS INTEGER)",
                   {'key': 'plain'},
                   {},
                   ('plain',)),
 'promise.in_order': ('SELECT promise.id, promise.uid, promise.number, promise.person_id, '
                      'promise.theirs, promise.text, promise.made, promise.due, promise.state, '
                      'promise.settled, promise.why, promise.moment_id, promise.private, '
                      'moment.number AS number_1 \n'
                      'FROM promise LEFT OUTER JOIN moment ON moment.id = promise.moment_id ORDER '
                      'BY promise.number',
                      {},
                      {},
                      ('plain',
                       'plain',
                       'plain',
                       'plain',
                       'flag',
                       'plain',
                       'day',
                       'day',
                       'plain',
                       'day',
                       'plain',
                       'plain',
                       'flag',
                       'plain')),
 'promise.newest': ('SELECT promise.id, promise.uid, promise.number, promise.person_id, '
                    'promise.theirs, promise.text, promise.made, promise.due, promise.state, '
                    'promise.settled, promise.why, promise.moment_id, promise.private, '
                    'moment.number AS number_1 \n'
                    'FROM promise LEFT OUTER JOIN moment ON moment.id = promise.moment_id ORDER BY '
                    'promise.number DESC \n'
                    ' LIMIT 1',
                    {},
                    {},
                    ('plain',
                     'plain',
                     'plain',
                     'plain',
                     'flag',
                     'plain',
                     'day',
                     'day',
                     'plain',
                     'day',
                     'plain',
                     'plain',
                     'flag',
                     'plain')),
 'promise.numbered': ('SELECT promise.id, promise.uid, promise.number, promise.person_id, '
                      'promise.theirs, promise.text, promise.made, promise.due, promise.state, '
                      'promise.settled, promise.why, promise.moment_id, promise.private, '
                      'moment.number AS number_1 \n'
                      'FROM promise LEFT OUTER JOIN moment ON moment.id = promise.moment_id \n'
                      'WHERE promise.number = %(number)s::INTEGER',
                      {'number': 'plain'},
                      {},
                      ('plain',
                       'plain',
                       'plain',
                       'plain',
                       'flag',
                       'plain',
                       'day',
                       'day',
                       'plain',
                       'day',
                       'plain',
                       'plain',
                       'flag',
                       'plain')),
 'promise.of_moment': ('SELECT promise.id, promise.uid, promise.number, promise.person_id, '
                       'promise.theirs, promise.text, promise.made, promise.due, promise.state, '
                       'promise.settled, promise.why, promise.moment_id, promise.private, '
                       'moment.number AS number_1 \n'
                       'FROM promise LEFT OUTER JOIN moment ON moment.id = promise.moment_id \n'
                       'WHERE promise.moment_id = %(moment_id)s::INTEGER',
                       {'moment_id': 'plain'},
                       {},
                       ('plain',
                        'plain',
                        'plain',
                        'plain',
                        'flag',
                        'plain',
                        'day',
                        'day',
                        'plain',
                        'day',
                        'plain',
                        'plain',
                        'flag',
                        'plain')),
 'promise.of_person': ('SELECT promise.id, promise.uid, promise.number, promise.person_id, '
                       'promise.theirs, promise.text, promise.made, promise.due, promise.state, '
                       'promise.settled, promise.why, promise.moment_id, promise.private, '
                       'moment.number AS number_1 \n'
                       'FROM promise LEFT OUTER JOIN moment ON moment.id = promise.moment_id \n'
                       'WHERE promise.person_id = %(person_id)s::INTEGER ORDER BY promise.number '
                       'DESC \n'
                       ' LIMIT %(limit)s::INTEGER',
                       {'person_id': 'plain', 'limit': 'plain'},
                       {},
                       ('plain',
                        'plain',
                        'plain',
                        'plain',
                        'flag',
                        'plain',
                        'day',
                        'day',
                        'plain',
                        'day',
                        'plain',
                        'plain',
                        'flag',
                        'plain')),
 'promise.open': ('SELECT promise.id, promise.uid, promise.number, promise.person_id, '
                  'promise.theirs, promise.text, promise.made, promise.due, promise.state, '
                  'promise.settled, promise.why, promise.moment_id, promise.private, moment.number '
                  'AS number_1 \n'
                  'FROM promise LEFT OUTER JOIN moment ON moment.id = promise.moment_id \n'
                  "WHERE promise.state = 'open' ORDER BY promise.due, promise.id",
                  {},
                  {},
                  ('plain',
                   'plain',
                   'plain',
                   'plain',
                   'flag',
                   'plain',
                   'day',
                   'day',
                   'plain',
                   'day',
                   'plain',
                   'plain',
                   'flag',
                   'plain')),
 'promise.open_numbers': ('SELECT promise.number \n'
                          'FROM promise \n'
                          "WHERE promise.state = 'open' ORDER BY promise.number DESC \n"
                          ' LIMIT %(limit)s::INTEGER',
                          {'limit': 'plain'},
                          {},
                          ('plain',)),
 'promise.put': ('INSERT INTO promise (id, uid, number, person_id, theirs, text, made, due, state, '
                 'settled, why, moment_id, private, checksum) VALUES (CAST(CAST(%(image)s::VARCHAR '
                 "AS JSONB) ->> 'id' AS INTEGER), CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'uid' "
                 "AS TEXT), CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'number' AS INTEGER), "
                 "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'person_id' AS INTEGER), "
                 "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'theirs' AS BOOLEAN), "
                 "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'text' AS TEXT), "
                 "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'made' AS DATE), "
                 "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'due' AS DATE), "
                 "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'state' AS TEXT), "
                 "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'settled' AS DATE), "
                 "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'why' AS TEXT), "
                 "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'moment_id' AS INTEGER), "
                 "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'private' AS BOOLEAN), "
                 "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'checksum' AS BIGINT)) ON CONFLICT "
                 '(id) DO UPDATE SET uid = excluded.uid, number = excluded.number, person_id = '
                 'excluded.person_id, theirs = excluded.theirs, text = excluded.text, made = '
                 'excluded.made, due = excluded.due, state = excluded.state, settled = '
                 'excluded.settled, why = excluded.why, moment_id = excluded.moment_id, private = '
                 'excluded.private, checksum = excluded.checksum',
                 {'image': 'plain'},
                 {},
                 ()),
 'promise.remove': ('DELETE FROM promise WHERE promise.id = %(id)s::INTEGER',
                    {'id': 'plain'},
                    {},
                    ()),
 'promise.replace': ('UPDATE promise SET uid=%(uid)s::VARCHAR, number=%(number)s::INTEGER, '
                     'person_id=%(person_id)s::INTEGER, theirs=%(theirs)s, text=%(text)s::VARCHAR, '
                     'made=%(made)s::DATE, due=%(due)s::DATE, state=%(state)s::VARCHAR, '
                     'settled=%(settled)s::DATE, why=%(why)s::VARCHAR, '
                     'moment_id=%(moment_id)s::INTEGER, private=%(private)s, '
                     'checksum=%(checksum)s::BIGINT WHERE promise.id = %(this_id)s::INTEGER',
                     {'uid': 'plain',
                      'number': 'plain',
                      'person_id': 'plain',
                      'theirs': 'flag',
                      'text': 'plain',
                      'made': 'day',
                      'due': 'day',
                      'state': 'plain',
                      'settled': 'day',
                      'why': 'plain',
                      'moment_id': 'plain',
                      'private': 'flag',
                      'checksum': 'plain',
                      'this_id': 'plain'},
                     {},
                     ()),
 'promise.settled_since': ('SELECT promise.id, promise.uid, promise.number, promise.person_id, '
                           'promise.theirs, promise.text, promise.made, promise.due, '
                           'promise.state, promise.settled, promise.why, promise.moment_id, '
                           'promise.private, moment.number AS number_1 \n'
                           'FROM promise LEFT OUTER JOIN moment ON moment.id = promise.moment_id \n'
                           'WHERE promise.settled >= %(since)s::DATE ORDER BY promise.settled, '
                           'promise.id',
                           {'since': 'day'},
                           {},
                           ('plain',
                            'plain',
                            'plain',
                            'plain',
                            'flag',
                            'plain',
                            'day',
                            'day',
                            'plain',
                            'day',
                            'plain',
                            'plain',
                            'flag',
                            'plain')),
 'promise.touched': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                     "%(operation_id)s::INTEGER AS anon_1, 'promise', "
                     "CAST(jsonb_build_object('id', promise.id) AS TEXT) AS jsonb_build_object_1, "
                     "CAST(jsonb_build_object('id', promise.id, 'uid', promise.uid, 'number', "
                     "promise.number, 'person_id', promise.person_id, 'theirs', promise.theirs, "
                     "'text', promise.text, 'made', promise.made, 'due', promise.due, 'state', "
                     "promise.state, 'settled', promise.settled, 'why', promise.why, 'moment_id', "
                     "promise.moment_id, 'private', promise.private, 'checksum', promise.checksum) "
                     'AS TEXT) AS jsonb_build_object_2 \n'
                     'FROM promise \n'
                     'WHERE promise.id = %(id)s::INTEGER ON CONFLICT DO NOTHING',
                     {'operation_id': 'plain', 'id': 'plain'},
                     {},
                     ()),
 'promise_move.add': ('INSERT INTO promise_move (promise_id, day, was, due, why, checksum) VALUES '
                      '(%(promise_id)s::INTEGER, %(day)s::DATE, %(was)s::DATE, %(due)s::DATE, '
                      '%(why)s::VARCHAR, %(checksum)s::BIGINT) RETURNING promise_move.id',
                      {'promise_id': 'plain',
                       'day': 'day',
                       'was': 'day',
                       'due': 'day',
                       'why': 'plain',
                       'checksum': 'plain'},
                      {},
                      ('plain',)),
 'promise_move.born': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                       "%(operation_id)s::INTEGER AS anon_1, 'promise_move', "
                       "CAST(jsonb_build_object('id', promise_move.id) AS TEXT) AS "
                       'jsonb_build_object_1, NULL \n'
                       'FROM promise_move \n'
                       'WHERE promise_move.id = %(id)s::INTEGER ON CONFLICT DO NOTHING',
                       {'operation_id': 'plain', 'id': 'plain'},
                       {},
                       ()),
 'promise_move.drop': ('DELETE FROM promise_move WHERE promise_move.id = '
                       "CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'id' AS INTEGER)",
                       {'key': 'plain'},
                       {},
                       ()),
 'promise_move.image': ("SELECT CAST(jsonb_build_object('id', promise_move.id, 'promise_id', "
                        "promise_move.promise_id, 'day', promise_move.day, 'was', "
                        "promise_move.was, 'due', promise_move.due, 'why', promise_move.why, "
                        "'checksum', promise_move.checksum) AS TEXT) AS jsonb_build_object_1 \n"
                        'FROM promise_move \n'
                        "WHERE promise_move.id = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'id' AS "
                        'INTEGER)',
                        {'key': 'plain'},
                        {},
                        ('plain',)),
 'promise_move.of_each': ('SELECT promise_move.id, promise_move.promise_id, promise_move.day, '
                          'promise_move.was, promise_move.due, promise_move.why \n'
                          'FROM promise_move \n'
                          'WHERE promise_move.promise_id = ANY (%(promise_ids)s::INTEGER[]) ORDER '
                          'BY promise_move.promise_id, promise_move.id',
                          {'promise_ids': 'plain'},
                          {},
                          ('plain', 'plain', 'day', 'day', 'day', 'plain')),
 'promise_move.put': ('INSERT INTO promise_move (id, promise_id, day, was, due, why, checksum) '
                      "VALUES (CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'id' AS INTEGER), "
                      "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'promise_id' AS INTEGER), "
                      "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'day' AS DATE), "
                      "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'was' AS DATE), "
                      "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'due' AS DATE), "
                      "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'why' AS TEXT), "
                      "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'checksum' AS BIGINT)) ON "
                      'CONFLICT (id) DO UPDATE SET promise_id = excluded.promise_id, day = '
                      'excluded.day, was = excluded.was, due = excluded.due, why = excluded.why, '
                      'checksum = excluded.checksum',
                      {'image': 'plain'},
                      {},
                      ()),
 'promise_move.remove': ('DELETE FROM promise_move WHERE promise_move.id = %(id)s::INTEGER',
                         {'id': 'plain'},
                         {},
                         ()),
 'promise_move.touched': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                          "%(operation_id)s::INTEGER AS anon_1, 'promise_move', "
                          "CAST(jsonb_build_object('id', promise_move.id) AS TEXT) AS "
                          "jsonb_build_object_1, CAST(jsonb_build_object('id', promise_move.id, "
                          "'promise_id', promise_move.promise_id, 'day', promise_move.day, 'was', "
                          "promise_move.was, 'due', promise_move.due, 'why', promise_move.why, "
                          "'checksum', promise_move.checksum) AS TEXT) AS jsonb_build_object_2 \n"
                          'FROM promise_move \n'
                          'WHERE promise_move.id = %(id)s::INTEGER ON CONFLICT DO NOTHING',
                          {'operation_id': 'plain', 'id': 'plain'},
                          {},
                          ()),
 'received.about': ('SELECT received.moment_id, received.habit_id, received.of_id \n'
                    'FROM received \n'
                    'WHERE received.of_id = %(moment_id)s::INTEGER',
                    {'moment_id': 'plain'},
                    {},
                    ('plain', 'plain', 'plain')),
 'received.add': ('INSERT INTO received (moment_id, habit_id, of_id, checksum) VALUES '
                  '(%(moment_id)s::INTEGER, %(habit_id)s::INTEGER, %(of_id)s::INTEGER, '
                  '%(checksum)s::BIGINT)',
                  {'moment_id': 'plain',
                   'habit_id': 'plain',
                   'of_id': 'plain',
                   'checksum': 'plain'},
                  {},
                  ()),
 'received.all': ('SELECT feedback.number, received.habit_id, other.number AS number_1 \n'
                  'FROM received JOIN moment AS feedback ON feedback.id = received.moment_id LEFT '
                  'OUTER JOIN moment AS other ON other.id = received.of_id ORDER BY '
                  'feedback.number',
                  {},
                  {},
                  ('plain', 'plain', 'plain')),
 'received.born': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                   "%(operation_id)s::INTEGER AS anon_1, 'received', "
                   "CAST(jsonb_build_object('moment_id', received.moment_id) AS TEXT) AS "
                   'jsonb_build_object_1, NULL \n'
                   'FROM received \n'
                   'WHERE received.moment_id = %(moment_id)s::INTEGER ON CONFLICT DO NOTHING',
                   {'operation_id': 'plain', 'moment_id': 'plain'},
                   {},
                   ()),
 'received.drop': ('DELETE FROM received WHERE received.moment_id = CAST(CAST(%(key)s::VARCHAR AS '
                   "JSONB) ->> 'moment_id' AS INTEGER)",
                   {'key': 'plain'},
                   {},
                   ()),
 'received.image': ("SELECT CAST(jsonb_build_object('moment_id', received.moment_id, 'habit_id', "
                    "received.habit_id, 'of_id', received.of_id, 'checksum', received.checksum) AS "
                    'TEXT) AS jsonb_build_object_1 \n'
                    'FROM received \n'
                    'WHERE received.moment_id = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> '
                    "'moment_id' AS INTEGER)",
                    {'key': 'plain'},
                    {},
                    ('plain',)),
 'received.of': ('SELECT received.moment_id, received.habit_id, received.of_id \n'
                 'FROM received \n'
                 'WHERE received.moment_id = %(moment_id)s::INTEGER',
                 {'moment_id': 'plain'},
                 {},
                 ('plain', 'plain', 'plain')),
 'received.put': ('INSERT INTO received (moment_id, habit_id, of_id, checksum) VALUES '
                  "(CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'moment_id' AS INTEGER), "
                  "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'habit_id' AS INTEGER), "
                  "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'of_id' AS INTEGER), "
                  "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'checksum' AS BIGINT)) ON CONFLICT "
                  '(moment_id) DO UPDATE SET habit_id = excluded.habit_id, of_id = excluded.of_id, '
                  'checksum = excluded.checksum',
                  {'image': 'plain'},
                  {},
                  ()),
 'received.remove': ('DELETE FROM received WHERE received.moment_id = %(moment_id)s::INTEGER',
                     {'moment_id': 'plain'},
                     {},
                     ()),
 'received.touched': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                      "%(operation_id)s::INTEGER AS anon_1, 'received', "
                      "CAST(jsonb_build_object('moment_id', received.moment_id) AS TEXT) AS "
                      "jsonb_build_object_1, CAST(jsonb_build_object('moment_id', "
                      "received.moment_id, 'habit_id', received.habit_id, 'of_id', received.of_id, "
                      "'checksum', received.checksum) AS TEXT) AS jsonb_build_object_2 \n"
                      'FROM received \n'
                      'WHERE received.moment_id = %(moment_id)s::INTEGER ON CONFLICT DO NOTHING',
                      {'operation_id': 'plain', 'moment_id': 'plain'},
                      {},
                      ()),
 'search.best': ('SELECT moment.id, moment.uid, moment.number, moment.day, moment.at, '
                 'moment.utc_offset, moment.timed, moment.habit_id, moment.effect, moment.note, '
                 "moment.private, (SELECT string_agg(CAST(moment_person.person_id AS TEXT), ' ') "
                 'AS aggregate_strings_1 \n'
                 'FROM moment_person \n'
                 'WHERE moment_person.moment_id = moment.id) AS anon_1, (SELECT '
                 "string_agg(moment_tag.tag, ' ') AS aggregate_strings_2 \n"
                 'FROM moment_tag \n'
                 'WHERE moment_tag.moment_id = moment.id) AS anon_2 \n'
                 'FROM moment JOIN (SELECT moment.id AS id, -ts_rank(words_of(moment.note), '
                 "to_tsquery('simple', %(words)s::VARCHAR)) AS rank \n"
                 'FROM moment \n'
                 "WHERE words_of(moment.note) @@ to_tsquery('simple', %(words)s::VARCHAR) ORDER BY "
                 "-ts_rank(words_of(moment.note), to_tsquery('simple', %(words)s::VARCHAR)), "
                 'moment.id DESC \n'
                 ' LIMIT %(limit)s::INTEGER) AS best ON best.id = moment.id ORDER BY best.rank, '
                 'best.id DESC',
                 {'words': 'plain', 'limit': 'plain'},
                 {},
                 ('plain',
                  'plain',
                  'plain',
                  'day',
                  'instant',
                  'plain',
                  'flag',
                  'plain',
                  'plain',
                  'plain',
                  'flag',
                  'plain',
                  'plain')),
 'search.best_filtered': ('SELECT moment.id, moment.uid, moment.number, moment.day, moment.at, '
                          'moment.utc_offset, moment.timed, moment.habit_id, moment.effect, '
                          'moment.note, moment.private, (SELECT '
                          "string_agg(CAST(moment_person.person_id AS TEXT), ' ') AS "
                          'aggregate_strings_1 \n'
                          'FROM moment_person \n'
                          'WHERE moment_person.moment_id = moment.id) AS anon_1, (SELECT '
                          "string_agg(moment_tag.tag, ' ') AS aggregate_strings_2 \n"
                          'FROM moment_tag \n'
                          'WHERE moment_tag.moment_id = moment.id) AS anon_2 \n'
                          'FROM moment JOIN (SELECT moment.id AS id, '
                          "-ts_rank(words_of(moment.note), to_tsquery('simple', "
                          '%(words)s::VARCHAR)) AS rank \n'
                          'FROM moment \n'
                          "WHERE (words_of(moment.note) @@ to_tsquery('simple', "
                          '%(words)s::VARCHAR)) AND moment.day >= %(since)s::DATE AND moment.day '
                          '<= %(until)s::DATE AND (%(habit_id)s::INTEGER IS NULL OR '
                          'moment.habit_id = %(habit_id)s::INTEGER) AND (%(person_id)s::INTEGER IS '
                          'NULL OR (EXISTS (SELECT 1 \n'
                          'FROM moment_person \n'
                          'WHERE moment_person.moment_id = moment.id AND moment_person.person_id = '
                          '%(person_id)s::INTEGER))) AND (%(tag)s::VARCHAR IS NULL OR (EXISTS '
                          '(SELECT 1 \n'
                          'FROM moment_tag \n'
                          'WHERE moment_tag.moment_id = moment.id AND moment_tag.tag = '
                          '%(tag)s::VARCHAR))) ORDER BY -ts_rank(words_of(moment.note), '
                          "to_tsquery('simple', %(words)s::VARCHAR)), moment.id DESC \n"
                          ' LIMIT %(limit)s::INTEGER) AS best ON best.id = moment.id ORDER BY '
                          'best.rank, best.id DESC',
                          {'words': 'plain',
                           'since': 'day',
                           'until': 'day',
                           'habit_id': 'plain',
                           'person_id': 'plain',
                           'tag': 'plain',
                           'limit': 'plain'},
                          {},
                          ('plain',
                           'plain',
                           'plain',
                           'day',
                           'instant',
                           'plain',
                           'flag',
                           'plain',
                           'plain',
                           'plain',
                           'flag',
                           'plain',
                           'plain')),
 'search.count': ('SELECT count(*) AS count_1 \n'
                  'FROM moment \n'
                  "WHERE words_of(moment.note) @@ to_tsquery('simple', %(words)s::VARCHAR)",
                  {'words': 'plain'},
                  {},
                  ('plain',)),
 'search.count_filtered': ('SELECT count(*) AS count_1 \n'
                           'FROM moment \n'
                           "WHERE (words_of(moment.note) @@ to_tsquery('simple', "
                           '%(words)s::VARCHAR)) AND moment.day >= %(since)s::DATE AND moment.day '
                           '<= %(until)s::DATE AND (%(habit_id)s::INTEGER IS NULL OR '
                           'moment.habit_id = %(habit_id)s::INTEGER) AND (%(person_id)s::INTEGER '
                           'IS NULL OR (EXISTS (SELECT 1 \n'
                           'FROM moment_person \n'
                           'WHERE moment_person.moment_id = moment.id AND moment_person.person_id '
                           '= %(person_id)s::INTEGER))) AND (%(tag)s::VARCHAR IS NULL OR (EXISTS '
                           '(SELECT 1 \n'
                           'FROM moment_tag \n'
                           'WHERE moment_tag.moment_id = moment.id AND moment_tag.tag = '
                           '%(tag)s::VARCHAR)))',
                           {'words': 'plain',
                            'since': 'day',
                            'until': 'day',
                            'habit_id': 'plain',
                            'person_id': 'plain',
                            'tag': 'plain'},
                           {},
                           ('plain',)),
 'search.newest': ('SELECT moment.id, moment.uid, moment.number, moment.day, moment.at, '
                   'moment.utc_offset, moment.timed, moment.habit_id, moment.effect, moment.note, '
                   "moment.private, (SELECT string_agg(CAST(moment_person.person_id AS TEXT), ' ') "
                   'AS aggregate_strings_1 \n'
                   'FROM moment_person \n'
                   'WHERE moment_person.moment_id = moment.id) AS anon_1, (SELECT '
                   "string_agg(moment_tag.tag, ' ') AS aggregate_strings_2 \n"
                   'FROM moment_tag \n'
                   'WHERE moment_tag.moment_id = moment.id) AS anon_2 \n'
                   'FROM moment \n'
                   "WHERE (words_of(moment.note) @@ to_tsquery('simple', %(words)s::VARCHAR)) AND "
                   'moment.day >= %(since)s::DATE AND moment.day <= %(until)s::DATE AND '
                   '(%(habit_id)s::INTEGER IS NULL OR moment.habit_id = %(habit_id)s::INTEGER) AND '
                   '(%(person_id)s::INTEGER IS NULL OR (EXISTS (SELECT 1 \n'
                   'FROM moment_person \n'
                   'WHERE moment_person.moment_id = moment.id AND moment_person.person_id = '
                   '%(person_id)s::INTEGER))) AND (%(tag)s::VARCHAR IS NULL OR (EXISTS (SELECT 1 \n'
                   'FROM moment_tag \n'
                   'WHERE moment_tag.moment_id = moment.id AND moment_tag.tag = '
                   '%(tag)s::VARCHAR))) ORDER BY moment.id DESC \n'
                   ' LIMIT %(limit)s::INTEGER',
                   {'words': 'plain',
                    'since': 'day',
                    'until': 'day',
                    'habit_id': 'plain',
                    'person_id': 'plain',
                    'tag': 'plain',
                    'limit': 'plain'},
                   {},
                   ('plain',
                    'plain',
                    'plain',
                    'day',
                    'instant',
                    'plain',
                    'flag',
                    'plain',
                    'plain',
                    'plain',
                    'flag',
                    'plain',
                    'plain')),
 'setting.born': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                  "%(operation_id)s::INTEGER AS anon_1, 'setting', CAST(jsonb_build_object('name', "
                  'setting.name) AS TEXT) AS jsonb_build_object_1, NULL \n'
                  'FROM setting \n'
                  'WHERE setting.name = %(name)s::VARCHAR ON CONFLICT DO NOTHING',
                  {'operation_id': 'plain', 'name': 'plain'},
                  {},
                  ()),
 'setting.drop': ('DELETE FROM setting WHERE setting.name = CAST(CAST(%(key)s::VARCHAR AS JSONB) '
                  "->> 'name' AS TEXT)",
                  {'key': 'plain'},
                  {},
                  ()),
 'setting.image': ("SELECT CAST(jsonb_build_object('name', setting.name, 'value', setting.value, "
                   "'checksum', setting.checksum) AS TEXT) AS jsonb_build_object_1 \n"
                   'FROM setting \n'
                   "WHERE setting.name = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'name' AS TEXT)",
                   {'key': 'plain'},
                   {},
                   ('plain',)),
 'setting.put': ('INSERT INTO setting (name, value, checksum) VALUES (CAST(CAST(%(image)s::VARCHAR '
                 "AS JSONB) ->> 'name' AS TEXT), CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> "
                 "'value' AS TEXT), CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'checksum' AS "
                 'BIGINT)) ON CONFLICT (name) DO UPDATE SET value = excluded.value, checksum = '
                 'excluded.checksum',
                 {'image': 'plain'},
                 {},
                 ()),
 'setting.remove': ('DELETE FROM setting WHERE setting.name = %(name)s::VARCHAR',
                    {'name': 'plain'},
                    {},
                    ()),
 'setting.set': ('INSERT INTO setting (name, value, checksum) VALUES (%(name)s::VARCHAR, '
                 '%(value)s::VARCHAR, %(checksum)s::BIGINT) ON CONFLICT (name) DO UPDATE SET value '
                 '= excluded.value, checksum = excluded.checksum',
                 {'name': 'plain', 'value': 'plain', 'checksum': 'plain'},
                 {},
                 ()),
 'setting.touched': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                     "%(operation_id)s::INTEGER AS anon_1, 'setting', "
                     "CAST(jsonb_build_object('name', setting.name) AS TEXT) AS "
                     "jsonb_build_object_1, CAST(jsonb_build_object('name', setting.name, 'value', "
                     "setting.value, 'checksum', setting.checksum) AS TEXT) AS "
                     'jsonb_build_object_2 \n'
                     'FROM setting \n'
                     'WHERE setting.name = %(name)s::VARCHAR ON CONFLICT DO NOTHING',
                     {'operation_id': 'plain', 'name': 'plain'},
                     {},
                     ()),
 'skip.add': ('INSERT INTO skip (habit_id, day, why, checksum) VALUES (%(habit_id)s::INTEGER, '
              '%(day)s::DATE, %(why)s::VARCHAR, %(checksum)s::BIGINT)',
              {'habit_id': 'plain', 'day': 'day', 'why': 'plain', 'checksum': 'plain'},
              {},
              ()),
 'skip.all': ('SELECT skip.habit_id, skip.day, skip.why \nFROM skip ORDER BY skip.day',
              {},
              {},
              ('plain', 'day', 'plain')),
 'skip.born': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
               "%(operation_id)s::INTEGER AS anon_1, 'skip', CAST(jsonb_build_object('habit_id', "
               "skip.habit_id, 'day', skip.day) AS TEXT) AS jsonb_build_object_1, NULL \n"
               'FROM skip \n'
               'WHERE skip.habit_id = %(habit_id)s::INTEGER AND skip.day = %(day)s::DATE ON '
               'CONFLICT DO NOTHING',
               {'operation_id': 'plain', 'habit_id': 'plain', 'day': 'day'},
               {},
               ()),
 'skip.drop': ('DELETE FROM skip WHERE skip.habit_id = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> '
               "'habit_id' AS INTEGER) AND skip.day = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> "
               "'day' AS DATE)",
               {'key': 'plain'},
               {},
               ()),
 'skip.image': ("SELECT CAST(jsonb_build_object('habit_id', skip.habit_id, 'day', skip.day, 'why', "
                "skip.why, 'checksum', skip.checksum) AS TEXT) AS jsonb_build_object_1 \n"
                'FROM skip \n'
                "WHERE skip.habit_id = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'habit_id' AS "
                "INTEGER) AND skip.day = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'day' AS DATE)",
                {'key': 'plain'},
                {},
                ('plain',)),
 'skip.put': ('INSERT INTO skip (habit_id, day, why, checksum) VALUES '
              "(CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'habit_id' AS INTEGER), "
              "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'day' AS DATE), "
              "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'why' AS TEXT), "
              "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'checksum' AS BIGINT)) ON CONFLICT "
              '(habit_id, day) DO UPDATE SET why = excluded.why, checksum = excluded.checksum',
              {'image': 'plain'},
              {},
              ()),
 'skip.touched': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                  "%(operation_id)s::INTEGER AS anon_1, 'skip', "
                  "CAST(jsonb_build_object('habit_id', skip.habit_id, 'day', skip.day) AS TEXT) AS "
                  "jsonb_build_object_1, CAST(jsonb_build_object('habit_id', skip.habit_id, 'day', "
                  "skip.day, 'why', skip.why, 'checksum', skip.checksum) AS TEXT) AS "
                  'jsonb_build_object_2 \n'
                  'FROM skip \n'
                  'WHERE skip.habit_id = %(habit_id)s::INTEGER AND skip.day = %(day)s::DATE ON '
                  'CONFLICT DO NOTHING',
                  {'operation_id': 'plain', 'habit_id': 'plain', 'day': 'day'},
                  {},
                  ()),
 'tag.names': ('WITH RECURSIVE each(tag) AS \n'
               '(SELECT min(moment_tag.tag) AS tag \n'
               'FROM moment_tag UNION ALL SELECT (SELECT min(moment_tag.tag) AS min_1 \n'
               'FROM moment_tag \n'
               'WHERE moment_tag.tag > each.tag) AS anon_1 \n'
               'FROM each \n'
               'WHERE each.tag IS NOT NULL)\n'
               ' SELECT each.tag \n'
               'FROM each \n'
               'WHERE each.tag IS NOT NULL',
               {},
               {},
               ('plain',))}
