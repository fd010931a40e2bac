"""The other statements for sqlite: written by `./dev compile`, never by hand.

name: (SQL, parameters and their kinds, constants, the kinds of columns)
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

STATEMENTS: dict[str, tuple[str, dict[str, str], dict[str, Any], tuple[str, ...]]] = {'alias.add': ('INSERT INTO alias (name, habit_id) VALUES (:name, :habit_id)',
               {'name': 'plain', 'habit_id': 'plain'},
               {},
               ()),
 'alias.born': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT :operation_id '
                "AS anon_1, 'alias', json_object('name', alias.name) AS json_object_1, NULL \n"
                'FROM alias \n'
                'WHERE alias.name = :name ON CONFLICT DO NOTHING',
                {'operation_id': 'plain', 'name': 'plain'},
                {},
                ()),
 'alias.drop': ('DELETE FROM alias WHERE alias.name = json_extract(:key, :json_extract_1)',
                {'key': 'plain'},
                {'json_extract_1': '$.name'},
                ()),
 'alias.image': ("SELECT json_object('name', alias.name, 'habit_id', alias.habit_id) AS "
                 'json_object_1 \n'
                 'FROM alias \n'
                 'WHERE alias.name = json_extract(:key, :json_extract_1)',
                 {'key': 'plain'},
                 {'json_extract_1': '$.name'},
                 ('plain',)),
 'alias.put': ('INSERT INTO alias (name, habit_id) VALUES (json_extract(:image, :json_extract_1), '
               'json_extract(:image, :json_extract_2)) ON CONFLICT (name) DO UPDATE SET habit_id = '
               'excluded.habit_id',
               {'image': 'plain'},
               {'json_extract_1': '$.name', 'json_extract_2': '$.habit_id'},
               ()),
 'alias.remove': ('DELETE FROM alias WHERE alias.name = :name', {'name': 'plain'}, {}, ()),
 'alias.touched': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                   ":operation_id AS anon_1, 'alias', json_object('name', alias.name) AS "
                   "json_object_1, json_object('name', alias.name, 'habit_id', alias.habit_id) AS "
                   'json_object_2 \n'
                   'FROM alias \n'
                   'WHERE alias.name = :name ON CONFLICT DO NOTHING',
                   {'operation_id': 'plain', 'name': 'plain'},
                   {},
                   ()),
 'answer.add': ('INSERT INTO answer (feedback_id, moment_id, promise_id, checksum) VALUES '
                '(:feedback_id, :moment_id, :promise_id, :checksum) RETURNING id',
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
 'answer.born': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT :operation_id '
                 "AS anon_1, 'answer', json_object('id', answer.id) AS json_object_1, NULL \n"
                 'FROM answer \n'
                 'WHERE answer.id = :id ON CONFLICT DO NOTHING',
                 {'operation_id': 'plain', 'id': 'plain'},
                 {},
                 ()),
 'answer.by_moment': ('SELECT answer.id, answer.feedback_id, answer.moment_id, answer.promise_id \n'
                      'FROM answer \n'
                      'WHERE answer.moment_id = :moment_id',
                      {'moment_id': 'plain'},
                      {},
                      ('plain', 'plain', 'plain', 'plain')),
 'answer.by_promise': ('SELECT answer.id, answer.feedback_id, answer.moment_id, '
                       'answer.promise_id \n'
                       'FROM answer \n'
                       'WHERE answer.promise_id = :promise_id',
                       {'promise_id': 'plain'},
                       {},
                       ('plain', 'plain', 'plain', 'plain')),
 'answer.drop': ('DELETE FROM answer WHERE answer.id = json_extract(:key, :json_extract_1)',
                 {'key': 'plain'},
                 {'json_extract_1': '$.id'},
                 ()),
 'answer.feedback_of': ('SELECT moment.number \n'
                        'FROM moment JOIN answer ON answer.feedback_id = moment.id \n'
                        'WHERE answer.moment_id = :moment_id ORDER BY answer.id',
                        {'moment_id': 'plain'},
                        {},
                        ('plain',)),
 'answer.image': ("SELECT json_object('id', answer.id, 'feedback_id', answer.feedback_id, "
                  "'moment_id', answer.moment_id, 'promise_id', answer.promise_id, 'checksum', "
                  'answer.checksum) AS json_object_1 \n'
                  'FROM answer \n'
                  'WHERE answer.id = json_extract(:key, :json_extract_1)',
                  {'key': 'plain'},
                  {'json_extract_1': '$.id'},
                  ('plain',)),
 'answer.of_each': ('SELECT answer.id, answer.feedback_id, answer.moment_id, answer.promise_id \n'
                    'FROM answer \n'
                    'WHERE answer.feedback_id IN (SELECT anon_1.value \n'
                    'FROM json_each(:feedback_ids) AS anon_1)',
                    {'feedback_ids': 'json'},
                    {},
                    ('plain', 'plain', 'plain', 'plain')),
 'answer.put': ('INSERT INTO answer (id, feedback_id, moment_id, promise_id, checksum) VALUES '
                '(json_extract(:image, :json_extract_1), json_extract(:image, :json_extract_2), '
                'json_extract(:image, :json_extract_3), json_extract(:image, :json_extract_4), '
                'json_extract(:image, :json_extract_5)) ON CONFLICT (id) DO UPDATE SET feedback_id '
                '= excluded.feedback_id, moment_id = excluded.moment_id, promise_id = '
                'excluded.promise_id, checksum = excluded.checksum',
                {'image': 'plain'},
                {'json_extract_1': '$.id',
                 'json_extract_2': '$.feedback_id',
                 'json_extract_3': '$.moment_id',
                 'json_extract_4': '$.promise_id',
                 'json_extract_5': '$.checksum'},
                ()),
 'answer.remove': ('DELETE FROM answer WHERE answer.id = :id', {'id': 'plain'}, {}, ()),
 'answer.told': ('SELECT moment.number, promise.number AS number_1 \n'
                 'FROM answer LEFT OUTER JOIN moment ON moment.id = answer.moment_id LEFT OUTER '
                 'JOIN promise ON promise.id = answer.promise_id \n'
                 'WHERE answer.feedback_id = :feedback_id ORDER BY answer.id',
                 {'feedback_id': 'plain'},
                 {},
                 ('plain', 'plain')),
 'answer.touched': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                    ":operation_id AS anon_1, 'answer', json_object('id', answer.id) AS "
                    "json_object_1, json_object('id', answer.id, 'feedback_id', "
                    "answer.feedback_id, 'moment_id', answer.moment_id, 'promise_id', "
                    "answer.promise_id, 'checksum', answer.checksum) AS json_object_2 \n"
                    'FROM answer \n'
                    'WHERE answer.id = :id ON CONFLICT DO NOTHING',
                    {'operation_id': 'plain', 'id': 'plain'},
                    {},
                    ()),
 'away.add': ('INSERT INTO away (person_id, since, until, why, checksum) VALUES (:person_id, '
              ':since, :until, :why, :checksum) RETURNING id',
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
 'away.born': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT :operation_id '
               "AS anon_1, 'away', json_object('id', away.id) AS json_object_1, NULL \n"
               'FROM away \n'
               'WHERE away.id = :id ON CONFLICT DO NOTHING',
               {'operation_id': 'plain', 'id': 'plain'},
               {},
               ()),
 'away.drop': ('DELETE FROM away WHERE away.id = json_extract(:key, :json_extract_1)',
               {'key': 'plain'},
               {'json_extract_1': '$.id'},
               ()),
 'away.image': ("SELECT json_object('id', away.id, 'person_id', away.person_id, 'since', "
                "away.since, 'until', away.until, 'why', away.why, 'checksum', away.checksum) AS "
                'json_object_1 \n'
                'FROM away \n'
                'WHERE away.id = json_extract(:key, :json_extract_1)',
                {'key': 'plain'},
                {'json_extract_1': '$.id'},
                ('plain',)),
 'away.put': ('INSERT INTO away (id, person_id, since, until, why, checksum) VALUES '
              '(json_extract(:image, :json_extract_1), json_extract(:image, :json_extract_2), '
              'json_extract(:image, :json_extract_3), json_extract(:image, :json_extract_4), '
              'json_extract(:image, :json_extract_5), json_extract(:image, :json_extract_6)) ON '
              'CONFLICT (id) DO UPDATE SET person_id = excluded.person_id, since = excluded.since, '
              'until = excluded.until, why = excluded.why, checksum = excluded.checksum',
              {'image': 'plain'},
              {'json_extract_1': '$.id',
               'json_extract_2': '$.person_id',
               'json_extract_3': '$.since',
               'json_extract_4': '$.until',
               'json_extract_5': '$.why',
               'json_extract_6': '$.checksum'},
              ()),
 'away.remove': ('DELETE FROM away WHERE away.id = :id', {'id': 'plain'}, {}, ()),
 'away.replace': ('UPDATE away SET person_id=:person_id, since=:since, until=:until, why=:why, '
                  'checksum=:checksum WHERE away.id = :this_id',
                  {'person_id': 'plain',
                   'since': 'day',
                   'until': 'day',
                   'why': 'plain',
                   'checksum': 'plain',
                   'this_id': 'plain'},
                  {},
                  ()),
 'away.touched': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                  ":operation_id AS anon_1, 'away', json_object('id', away.id) AS json_object_1, "
                  "json_object('id', away.id, 'person_id', away.person_id, 'since', away.since, "
                  "'until', away.until, 'why', away.why, 'checksum', away.checksum) AS "
                  'json_object_2 \n'
                  'FROM away \n'
                  'WHERE away.id = :id ON CONFLICT DO NOTHING',
                  {'operation_id': 'plain', 'id': 'plain'},
                  {},
                  ()),
 'cadence.add': ('INSERT INTO cadence (habit_id, since, words, mask, rule, anchor, times, per, '
                 'week_start, active, checksum) VALUES (:habit_id, :since, :words, :mask, :rule, '
                 ':anchor, :times, :per, :week_start, :active, :checksum) RETURNING id',
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
 'cadence.born': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                  ":operation_id AS anon_1, 'cadence', json_object('id', cadence.id) AS "
                  'json_object_1, NULL \n'
                  'FROM cadence \n'
                  'WHERE cadence.id = :id ON CONFLICT DO NOTHING',
                  {'operation_id': 'plain', 'id': 'plain'},
                  {},
                  ()),
 'cadence.drop': ('DELETE FROM cadence WHERE cadence.id = json_extract(:key, :json_extract_1)',
                  {'key': 'plain'},
                  {'json_extract_1': '$.id'},
                  ()),
 'cadence.image': ("SELECT json_object('id', cadence.id, 'habit_id', cadence.habit_id, 'since', "
                   "cadence.since, 'words', cadence.words, 'mask', cadence.mask, 'rule', "
                   "cadence.rule, 'anchor', cadence.anchor, 'times', cadence.times, 'per', "
                   "cadence.per, 'week_start', cadence.week_start, 'active', cadence.active, "
                   "'checksum', cadence.checksum) AS json_object_1 \n"
                   'FROM cadence \n'
                   'WHERE cadence.id = json_extract(:key, :json_extract_1)',
                   {'key': 'plain'},
                   {'json_extract_1': '$.id'},
                   ('plain',)),
 'cadence.put': ('INSERT INTO cadence (id, habit_id, since, words, mask, rule, anchor, times, per, '
                 'week_start, active, checksum) VALUES (json_extract(:image, :json_extract_1), '
                 'json_extract(:image, :json_extract_2), json_extract(:image, :json_extract_3), '
                 'json_extract(:image, :json_extract_4), json_extract(:image, :json_extract_5), '
                 'json_extract(:image, :json_extract_6), json_extract(:image, :json_extract_7), '
                 'json_extract(:image, :json_extract_8), json_extract(:image, :json_extract_9), '
                 'json_extract(:image, :json_extract_10), json_extract(:image, :json_extract_11), '
                 'json_extract(:image, :json_extract_12)) ON CONFLICT (id) DO UPDATE SET habit_id '
                 '= excluded.habit_id, since = excluded.since, words = excluded.words, mask = '
                 'excluded.mask, rule = excluded.rule, anchor = excluded.anchor, times = '
                 'excluded.times, per = excluded.per, week_start = excluded.week_start, active = '
                 'excluded.active, checksum = excluded.checksum',
                 {'image': 'plain'},
                 {'json_extract_1': '$.id',
                  'json_extract_2': '$.habit_id',
                  'json_extract_3': '$.since',
                  'json_extract_4': '$.words',
                  'json_extract_5': '$.mask',
                  'json_extract_6': '$.rule',
                  'json_extract_7': '$.anchor',
                  'json_extract_8': '$.times',
                  'json_extract_9': '$.per',
                  'json_extract_10': '$.week_start',
                  'json_extract_11': '$.active',
                  'json_extract_12': '$.checksum'},
                 ()),
 'cadence.remove': ('DELETE FROM cadence WHERE cadence.id = :id', {'id': 'plain'}, {}, ()),
 'cadence.touched': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                     ":operation_id AS anon_1, 'cadence', json_object('id', cadence.id) AS "
                     "json_object_1, json_object('id', cadence.id, 'habit_id', cadence.habit_id, "
                     "'since', cadence.since, 'words', cadence.words, 'mask', cadence.mask, "
                     "'rule', cadence.rule, 'anchor', cadence.anchor, 'times', cadence.times, "
                     "'per', cadence.per, 'week_start', cadence.week_start, 'active', "
                     "cadence.active, 'checksum', cadence.checksum) AS json_object_2 \n"
                     'FROM cadence \n'
                     'WHERE cadence.id = :id ON CONFLICT DO NOTHING',
                     {'operation_id': 'plain', 'id': 'plain'},
                     {},
                     ()),
 'change.of_operation': ('SELECT change.table_name, change."key", change.image \n'
                         'FROM change \n'
                         'WHERE change.operation_id = :operation_id',
                         {'operation_id': 'plain'},
                         {},
                         ('plain', 'plain', 'plain')),
 'change.turn': ('UPDATE change SET image=:image WHERE change.operation_id = :this_operation_id '
                 'AND change.table_name = :this_table_name AND change."key" = :this_key',
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
               ':until ORDER BY moment.day DESC\n'
               ' LIMIT 1 OFFSET :param_1) AS day UNION ALL SELECT (SELECT moment.day \n'
               'FROM moment \n'
               "WHERE moment.habit_id = habit.id AND moment.effect != 'cost' AND moment.day < "
               'found.day ORDER BY moment.day DESC\n'
               ' LIMIT 1 OFFSET :param_2) AS anon_2 \n'
               'FROM found \n'
               'WHERE found.day >= :since)\n'
               " SELECT group_concat(CAST(found.day AS TEXT), ' ') AS aggregate_strings_1 \n"
               'FROM found \n'
               'WHERE found.day >= :since) AS anon_1 \n'
               'FROM habit',
               {'until': 'day', 'since': 'day'},
               {'param_1': 0, 'param_2': 0},
               ('plain', 'plain')),
 'days.first': ('SELECT min(moment.day) AS min_1 \nFROM moment', {}, {}, ('day',)),
 'effects.counted': ('SELECT count(*) FILTER (WHERE moment.effect = :effect_1) AS anon_1, count(*) '
                     'FILTER (WHERE moment.effect = :effect_2) AS anon_2, count(*) FILTER (WHERE '
                     'moment.effect = :effect_3) AS anon_3 \n'
                     'FROM moment \n'
                     'WHERE moment.day >= :since AND moment.day <= :until',
                     {'since': 'day', 'until': 'day'},
                     {'effect_1': 'built', 'effect_2': 'neutral', 'effect_3': 'cost'},
                     ('plain', 'plain', 'plain')),
 'feedback.open': ('SELECT moment.id, moment.uid, moment.number, moment.day, moment.at, '
                   'moment.utc_offset, moment.timed, moment.habit_id, moment.effect, moment.note, '
                   "moment.private, (SELECT group_concat(CAST(moment_person.person_id AS TEXT), ' "
                   "') AS aggregate_strings_1 \n"
                   'FROM moment_person \n'
                   'WHERE moment_person.moment_id = moment.id) AS anon_1, (SELECT '
                   "group_concat(moment_tag.tag, ' ') AS aggregate_strings_2 \n"
                   'FROM moment_tag \n'
                   'WHERE moment_tag.moment_id = moment.id) AS anon_2 \n'
                   'FROM moment \n'
                   'WHERE moment.habit_id = :habit_id AND NOT (EXISTS (SELECT 1 \n'
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
                        "group_concat(CAST(moment_person.person_id AS TEXT), ' ') AS "
                        'aggregate_strings_1 \n'
                        'FROM moment_person \n'
                        'WHERE moment_person.moment_id = moment.id) AS anon_1, (SELECT '
                        "group_concat(moment_tag.tag, ' ') AS aggregate_strings_2 \n"
                        'FROM moment_tag \n'
                        'WHERE moment_tag.moment_id = moment.id) AS anon_2 \n'
                        'FROM moment JOIN moment_person ON moment_person.moment_id = moment.id \n'
                        'WHERE moment_person.person_id = :person_id AND moment_person.habit_id = '
                        ':habit_id AND moment.habit_id = :habit_id AND NOT (EXISTS (SELECT 1 \n'
                        'FROM answer \n'
                        'WHERE answer.feedback_id = moment.id)) ORDER BY moment_person.day\n'
                        ' LIMIT :limit OFFSET :param_1',
                        {'person_id': 'plain', 'habit_id': 'plain', 'limit': 'plain'},
                        {'param_1': 0},
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
                           'WHERE moment.habit_id = :habit_id AND NOT (EXISTS (SELECT 1 \n'
                           'FROM answer \n'
                           'WHERE answer.feedback_id = moment.id)) ORDER BY moment.day DESC, '
                           'moment.id DESC\n'
                           ' LIMIT :limit OFFSET :param_1',
                           {'habit_id': 'plain', 'limit': 'plain'},
                           {'param_1': 0},
                           ('plain',)),
 'habit.add': ('INSERT INTO habit (uid, slug, title, framework, question, cue, private, checksum) '
               'VALUES (:uid, :slug, :title, :framework, :question, :cue, :private, :checksum) '
               'RETURNING id',
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
 'habit.born': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT :operation_id '
                "AS anon_1, 'habit', json_object('id', habit.id) AS json_object_1, NULL \n"
                'FROM habit \n'
                'WHERE habit.id = :id ON CONFLICT DO NOTHING',
                {'operation_id': 'plain', 'id': 'plain'},
                {},
                ()),
 'habit.drop': ('DELETE FROM habit WHERE habit.id = json_extract(:key, :json_extract_1)',
                {'key': 'plain'},
                {'json_extract_1': '$.id'},
                ()),
 'habit.image': ("SELECT json_object('id', habit.id, 'uid', habit.uid, 'slug', habit.slug, "
                 "'title', habit.title, 'framework', habit.framework, 'question', habit.question, "
                 "'cue', habit.cue, 'private', habit.private, 'checksum', habit.checksum) AS "
                 'json_object_1 \n'
                 'FROM habit \n'
                 'WHERE habit.id = json_extract(:key, :json_extract_1)',
                 {'key': 'plain'},
                 {'json_extract_1': '$.id'},
                 ('plain',)),
 'habit.put': ('INSERT INTO habit (id, uid, slug, title, framework, question, cue, private, '
               'checksum) VALUES (json_extract(:image, :json_extract_1), json_extract(:image, '
               ':json_extract_2), json_extract(:image, :json_extract_3), json_extract(:image, '
               ':json_extract_4), json_extract(:image, :json_extract_5), json_extract(:image, '
               ':json_extract_6), json_extract(:image, :json_extract_7), json_extract(:image, '
               ':json_extract_8), json_extract(:image, :json_extract_9)) ON CONFLICT (id) DO '
               'UPDATE SET uid = excluded.uid, slug = excluded.slug, title = excluded.title, '
               'framework = excluded.framework, question = excluded.question, cue = excluded.cue, '
               'private = excluded.private, checksum = excluded.checksum',
               {'image': 'plain'},
               {'json_extract_1': '$.id',
                'json_extract_2': '$.uid',
                'json_extract_3': '$.slug',
                'json_extract_4': '$.title',
                'json_extract_5': '$.framework',
                'json_extract_6': '$.question',
                'json_extract_7': '$.cue',
                'json_extract_8': '$.private',
                'json_extract_9': '$.checksum'},
               ()),
 'habit.replace': ('UPDATE habit SET uid=:uid, slug=:slug, title=:title, framework=:framework, '
                   'question=:question, cue=:cue, private=:private, checksum=:checksum WHERE '
                   'habit.id = :this_id',
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
 'habit.touched': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                   ":operation_id AS anon_1, 'habit', json_object('id', habit.id) AS "
                   "json_object_1, json_object('id', habit.id, 'uid', habit.uid, 'slug', "
                   "habit.slug, 'title', habit.title, 'framework', habit.framework, 'question', "
                   "habit.question, 'cue', habit.cue, 'private', habit.private, 'checksum', "
                   'habit.checksum) AS json_object_2 \n'
                   'FROM habit \n'
                   'WHERE habit.id = :id ON CONFLICT DO NOTHING',
                   {'operation_id': 'plain', 'id': 'plain'},
                   {},
                   ()),
 'holiday.add': ('INSERT INTO holiday (day, name, region, checksum) VALUES (:day, :name, :region, '
                 ':checksum)',
                 {'day': 'day', 'name': 'plain', 'region': 'plain', 'checksum': 'plain'},
                 {},
                 ()),
 'holiday.all': ('SELECT holiday.day, holiday.name, holiday.region \n'
                 'FROM holiday ORDER BY holiday.day',
                 {},
                 {},
                 ('day', 'plain', 'plain')),
 'holiday.born': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                  ":operation_id AS anon_1, 'holiday', json_object('day', holiday.day) AS "
                  'json_object_1, NULL \n'
                  'FROM holiday \n'
                  'WHERE holiday.day = :day ON CONFLICT DO NOTHING',
                  {'operation_id': 'plain', 'day': 'day'},
                  {},
                  ()),
 'holiday.drop': ('DELETE FROM holiday WHERE holiday.day = json_extract(:key, :json_extract_1)',
                  {'key': 'plain'},
                  {'json_extract_1': '$.day'},
                  ()),
 'holiday.image': ("SELECT json_object('day', holiday.day, 'name', holiday.name, 'region', "
                   "holiday.region, 'checksum', holiday.checksum) AS json_object_1 \n"
                   'FROM holiday \n'
                   'WHERE holiday.day = json_extract(:key, :json_extract_1)',
                   {'key': 'plain'},
                   {'json_extract_1': '$.day'},
                   ('plain',)),
 'holiday.put': ('INSERT INTO holiday (day, name, region, checksum) VALUES (json_extract(:image, '
                 ':json_extract_1), json_extract(:image, :json_extract_2), json_extract(:image, '
                 ':json_extract_3), json_extract(:image, :json_extract_4)) ON CONFLICT (day) DO '
                 'UPDATE SET name = excluded.name, region = excluded.region, checksum = '
                 'excluded.checksum',
                 {'image': 'plain'},
                 {'json_extract_1': '$.day',
                  'json_extract_2': '$.name',
                  'json_extract_3': '$.region',
                  'json_extract_4': '$.checksum'},
                 ()),
 'holiday.remove': ('DELETE FROM holiday WHERE holiday.day = :day', {'day': 'day'}, {}, ()),
 'holiday.touched': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                     ":operation_id AS anon_1, 'holiday', json_object('day', holiday.day) AS "
                     "json_object_1, json_object('day', holiday.day, 'name', holiday.name, "
                     "'region', holiday.region, 'checksum', holiday.checksum) AS json_object_2 \n"
                     'FROM holiday \n'
                     'WHERE holiday.day = :day ON CONFLICT DO NOTHING',
                     {'operation_id': 'plain', 'day': 'day'},
                     {},
                     ()),
 'life.add': ('INSERT INTO life (habit_id, since, until, checksum) VALUES (:habit_id, :since, '
              ':until, :checksum) RETURNING id',
              {'habit_id': 'plain', 'since': 'day', 'until': 'day', 'checksum': 'plain'},
              {},
              ('plain',)),
 'life.all': ('SELECT life.id, life.habit_id, life.since, life.until \n'
              'FROM life ORDER BY life.habit_id, life.since',
              {},
              {},
              ('plain', 'plain', 'day', 'day')),
 'life.born': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT :operation_id '
               "AS anon_1, 'life', json_object('id', life.id) AS json_object_1, NULL \n"
               'FROM life \n'
               'WHERE life.id = :id ON CONFLICT DO NOTHING',
               {'operation_id': 'plain', 'id': 'plain'},
               {},
               ()),
 'life.drop': ('DELETE FROM life WHERE life.id = json_extract(:key, :json_extract_1)',
               {'key': 'plain'},
               {'json_extract_1': '$.id'},
               ()),
 'life.image': ("SELECT json_object('id', life.id, 'habit_id', life.habit_id, 'since', life.since, "
                "'until', life.until, 'checksum', life.checksum) AS json_object_1 \n"
                'FROM life \n'
                'WHERE life.id = json_extract(:key, :json_extract_1)',
                {'key': 'plain'},
                {'json_extract_1': '$.id'},
                ('plain',)),
 'life.put': ('INSERT INTO life (id, habit_id, since, until, checksum) VALUES '
              '(json_extract(:image, :json_extract_1), json_extract(:image, :json_extract_2), '
              'json_extract(:image, :json_extract_3), json_extract(:image, :json_extract_4), '
              'json_extract(:image, :json_extract_5)) ON CONFLICT (id) DO UPDATE SET habit_id = '
              'excluded.habit_id, since = excluded.since, until = excluded.until, checksum = '
              'excluded.checksum',
              {'image': 'plain'},
              {'json_extract_1': '$.id',
               'json_extract_2': '$.habit_id',
               'json_extract_3': '$.since',
               'json_extract_4': '$.until',
               'json_extract_5': '$.checksum'},
              ()),
 'life.replace': ('UPDATE life SET habit_id=:habit_id, since=:since, until=:until, '
                  'checksum=:checksum WHERE life.id = :this_id',
                  {'habit_id': 'plain',
                   'since': 'day',
                   'until': 'day',
                   'checksum': 'plain',
                   'this_id': 'plain'},
                  {},
                  ()),
 'life.touched': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                  ":operation_id AS anon_1, 'life', json_object('id', life.id) AS json_object_1, "
                  "json_object('id', life.id, 'habit_id', life.habit_id, 'since', life.since, "
                  "'until', life.until, 'checksum', life.checksum) AS json_object_2 \n"
                  'FROM life \n'
                  'WHERE life.id = :id ON CONFLICT DO NOTHING',
                  {'operation_id': 'plain', 'id': 'plain'},
                  {},
                  ()),
 'moment.drop': ('DELETE FROM moment WHERE moment.id = json_extract(:key, :json_extract_1)',
                 {'key': 'plain'},
                 {'json_extract_1': '$.id'},
                 ()),
 'moment.image': ("SELECT json_object('id', moment.id, 'uid', moment.uid, 'number', moment.number, "
                  "'day', moment.day, 'at', moment.at, 'utc_offset', moment.utc_offset, 'timed', "
                  "moment.timed, 'habit_id', moment.habit_id, 'effect', moment.effect, 'note', "
                  "moment.note, 'private', moment.private, 'checksum', moment.checksum) AS "
                  'json_object_1 \n'
                  'FROM moment \n'
                  'WHERE moment.id = json_extract(:key, :json_extract_1)',
                  {'key': 'plain'},
                  {'json_extract_1': '$.id'},
                  ('plain',)),
 'moment.newest': ('SELECT moment.id, moment.uid, moment.number, moment.day, moment.at, '
                   'moment.utc_offset, moment.timed, moment.habit_id, moment.effect, moment.note, '
                   "moment.private, (SELECT group_concat(CAST(moment_person.person_id AS TEXT), ' "
                   "') AS aggregate_strings_1 \n"
                   'FROM moment_person \n'
                   'WHERE moment_person.moment_id = moment.id) AS anon_1, (SELECT '
                   "group_concat(moment_tag.tag, ' ') AS aggregate_strings_2 \n"
                   'FROM moment_tag \n'
                   'WHERE moment_tag.moment_id = moment.id) AS anon_2 \n'
                   'FROM moment ORDER BY moment.number DESC\n'
                   ' LIMIT 1 OFFSET :param_1',
                   {},
                   {'param_1': 0},
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
 'moment.number_of': ('SELECT moment.number \nFROM moment \nWHERE moment.id = :id',
                      {'id': 'plain'},
                      {},
                      ('plain',)),
 'moment.numbered': ('SELECT moment.id, moment.uid, moment.number, moment.day, moment.at, '
                     'moment.utc_offset, moment.timed, moment.habit_id, moment.effect, '
                     'moment.note, moment.private, (SELECT '
                     "group_concat(CAST(moment_person.person_id AS TEXT), ' ') AS "
                     'aggregate_strings_1 \n'
                     'FROM moment_person \n'
                     'WHERE moment_person.moment_id = moment.id) AS anon_1, (SELECT '
                     "group_concat(moment_tag.tag, ' ') AS aggregate_strings_2 \n"
                     'FROM moment_tag \n'
                     'WHERE moment_tag.moment_id = moment.id) AS anon_2 \n'
                     'FROM moment \n'
                     'WHERE moment.number = :number',
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
                    'WHERE moment.number > 0 ORDER BY moment.number DESC\n'
                    ' LIMIT :limit OFFSET :param_1',
                    {'limit': 'plain'},
                    {'param_1': 0},
                    ('plain',)),
 'moment.put': ('INSERT INTO moment (id, uid, number, day, at, utc_offset, timed, habit_id, '
                'effect, note, private, checksum) VALUES (json_extract(:image, :json_extract_1), '
                'json_extract(:image, :json_extract_2), json_extract(:image, :json_extract_3), '
                'json_extract(:image, :json_extract_4), json_extract(:image, :json_extract_5), '
                'json_extract(:image, :json_extract_6), json_extract(:image, :json_extract_7), '
                'json_extract(:image, :json_extract_8), json_extract(:image, :json_extract_9), '
                'json_extract(:image, :json_extract_10), json_extract(:image, :json_extract_11), '
                'json_extract(:image, :json_extract_12)) ON CONFLICT (id) DO UPDATE SET uid = '
                'excluded.uid, number = excluded.number, day = excluded.day, at = excluded.at, '
                'utc_offset = excluded.utc_offset, timed = excluded.timed, habit_id = '
                'excluded.habit_id, effect = excluded.effect, note = excluded.note, private = '
                'excluded.private, checksum = excluded.checksum',
                {'image': 'plain'},
                {'json_extract_1': '$.id',
                 'json_extract_2': '$.uid',
                 'json_extract_3': '$.number',
                 'json_extract_4': '$.day',
                 'json_extract_5': '$.at',
                 'json_extract_6': '$.utc_offset',
                 'json_extract_7': '$.timed',
                 'json_extract_8': '$.habit_id',
                 'json_extract_9': '$.effect',
                 'json_extract_10': '$.note',
                 'json_extract_11': '$.private',
                 'json_extract_12': '$.checksum'},
                ()),
 'moment.remove': ('DELETE FROM moment WHERE moment.id = :id', {'id': 'plain'}, {}, ()),
 'moment.replace': ('UPDATE moment SET uid=:uid, number=:number, day=:day, at=:at, '
                    'utc_offset=:utc_offset, timed=:timed, habit_id=:habit_id, effect=:effect, '
                    'note=:note, private=:private, checksum=:checksum WHERE moment.id = :this_id',
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
 'moment.touched': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                    ":operation_id AS anon_1, 'moment', json_object('id', moment.id) AS "
                    "json_object_1, json_object('id', moment.id, 'uid', moment.uid, 'number', "
                    "moment.number, 'day', moment.day, 'at', moment.at, 'utc_offset', "
                    "moment.utc_offset, 'timed', moment.timed, 'habit_id', moment.habit_id, "
                    "'effect', moment.effect, 'note', moment.note, 'private', moment.private, "
                    "'checksum', moment.checksum) AS json_object_2 \n"
                    'FROM moment \n'
                    'WHERE moment.id = :id ON CONFLICT DO NOTHING',
                    {'operation_id': 'plain', 'id': 'plain'},
                    {},
                    ()),
 'moment_person.drop': ('DELETE FROM moment_person WHERE moment_person.moment_id = '
                        'json_extract(:key, :json_extract_1) AND moment_person.person_id = '
                        'json_extract(:key, :json_extract_2)',
                        {'key': 'plain'},
                        {'json_extract_1': '$.moment_id', 'json_extract_2': '$.person_id'},
                        ()),
 'moment_person.image': ("SELECT json_object('moment_id', moment_person.moment_id, 'person_id', "
                         "moment_person.person_id, 'day', moment_person.day, 'habit_id', "
                         "moment_person.habit_id, 'effect', moment_person.effect) AS "
                         'json_object_1 \n'
                         'FROM moment_person \n'
                         'WHERE moment_person.moment_id = json_extract(:key, :json_extract_1) AND '
                         'moment_person.person_id = json_extract(:key, :json_extract_2)',
                         {'key': 'plain'},
                         {'json_extract_1': '$.moment_id', 'json_extract_2': '$.person_id'},
                         ('plain',)),
 'moment_person.of': ('SELECT moment_person.person_id \n'
                      'FROM moment_person \n'
                      'WHERE moment_person.moment_id = :moment_id',
                      {'moment_id': 'plain'},
                      {},
                      ('plain',)),
 'moment_person.put': ('INSERT INTO moment_person (moment_id, person_id, day, habit_id, effect) '
                       'VALUES (json_extract(:image, :json_extract_1), json_extract(:image, '
                       ':json_extract_2), json_extract(:image, :json_extract_3), '
                       'json_extract(:image, :json_extract_4), json_extract(:image, '
                       ':json_extract_5)) ON CONFLICT (moment_id, person_id) DO UPDATE SET day = '
                       'excluded.day, habit_id = excluded.habit_id, effect = excluded.effect',
                       {'image': 'plain'},
                       {'json_extract_1': '$.moment_id',
                        'json_extract_2': '$.person_id',
                        'json_extract_3': '$.day',
                        'json_extract_4': '$.habit_id',
                        'json_extract_5': '$.effect'},
                       ()),
 'moment_person.remove': ('DELETE FROM moment_person WHERE moment_person.moment_id = :moment_id',
                          {'moment_id': 'plain'},
                          {},
                          ()),
 'moment_person.touched': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                           ":operation_id AS anon_1, 'moment_person', json_object('moment_id', "
                           "moment_person.moment_id, 'person_id', moment_person.person_id) AS "
                           "json_object_1, json_object('moment_id', moment_person.moment_id, "
                           "'person_id', moment_person.person_id, 'day', moment_person.day, "
                           "'habit_id', moment_person.habit_id, 'effect', moment_person.effect) AS "
                           'json_object_2 \n'
                           'FROM moment_person \n'
                           'WHERE moment_person.moment_id = :moment_id AND moment_person.person_id '
                           '= :person_id ON CONFLICT DO NOTHING',
                           {'operation_id': 'plain', 'moment_id': 'plain', 'person_id': 'plain'},
                           {},
                           ()),
 'moment_tag.drop': ('DELETE FROM moment_tag WHERE moment_tag.moment_id = json_extract(:key, '
                     ':json_extract_1) AND moment_tag.tag = json_extract(:key, :json_extract_2)',
                     {'key': 'plain'},
                     {'json_extract_1': '$.moment_id', 'json_extract_2': '$.tag'},
                     ()),
 'moment_tag.image': ("SELECT json_object('moment_id', moment_tag.moment_id, 'tag', "
                      "moment_tag.tag, 'day', moment_tag.day) AS json_object_1 \n"
                      'FROM moment_tag \n'
                      'WHERE moment_tag.moment_id = json_extract(:key, :json_extract_1) AND '
                      'moment_tag.tag = json_extract(:key, :json_extract_2)',
                      {'key': 'plain'},
                      {'json_extract_1': '$.moment_id', 'json_extract_2': '$.tag'},
                      ('plain',)),
 'moment_tag.of': ('SELECT moment_tag.tag \n'
                   'FROM moment_tag \n'
                   'WHERE moment_tag.moment_id = :moment_id',
                   {'moment_id': 'plain'},
                   {},
                   ('plain',)),
 'moment_tag.put': ('INSERT INTO moment_tag (moment_id, tag, day) VALUES (json_extract(:image, '
                    ':json_extract_1), json_extract(:image, :json_extract_2), json_extract(:image, '
                    ':json_extract_3)) ON CONFLICT (moment_id, tag) DO UPDATE SET day = '
                    'excluded.day',
                    {'image': 'plain'},
                    {'json_extract_1': '$.moment_id',
                     'json_extract_2': '$.tag',
                     'json_extract_3': '$.day'},
                    ()),
 'moment_tag.remove': ('DELETE FROM moment_tag WHERE moment_tag.moment_id = :moment_id',
                       {'moment_id': 'plain'},
                       {},
                       ()),
 'moment_tag.touched': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                        ":operation_id AS anon_1, 'moment_tag', json_object('moment_id', "
                        "moment_tag.moment_id, 'tag', moment_tag.tag) AS json_object_1, "
                        "json_object('moment_id', moment_tag.moment_id, 'tag', moment_tag.tag, "
                        "'day', moment_tag.day) AS json_object_2 \n"
                        'FROM moment_tag \n'
                        'WHERE moment_tag.moment_id = :moment_id AND moment_tag.tag = :tag ON '
                        'CONFLICT DO NOTHING',
                        {'operation_id': 'plain', 'moment_id': 'plain', 'tag': 'plain'},
                        {},
                        ()),
 'moments.by_habit': ('SELECT moment.id, moment.uid, moment.number, moment.day, moment.at, '
                      'moment.utc_offset, moment.timed, moment.habit_id, moment.effect, '
                      'moment.note, moment.private, (SELECT '
                      "group_concat(CAST(moment_person.person_id AS TEXT), ' ') AS "
                      'aggregate_strings_1 \n'
                      'FROM moment_person \n'
                      'WHERE moment_person.moment_id = moment.id) AS anon_1, (SELECT '
                      "group_concat(moment_tag.tag, ' ') AS aggregate_strings_2 \n"
                      'FROM moment_tag \n'
                      'WHERE moment_tag.moment_id = moment.id) AS anon_2 \n'
                      'FROM moment \n'
                      'WHERE moment.day >= :since AND moment.day <= :until AND moment.habit_id = '
                      ':habit_id AND (:person_id IS NULL OR (EXISTS (SELECT 1 \n'
                      'FROM moment_person \n'
                      'WHERE moment_person.moment_id = moment.id AND moment_person.person_id = '
                      ':person_id))) AND (:tag IS NULL OR (EXISTS (SELECT 1 \n'
                      'FROM moment_tag \n'
                      'WHERE moment_tag.moment_id = moment.id AND moment_tag.tag = :tag))) ORDER '
                      'BY moment.day DESC, moment.id DESC\n'
                      ' LIMIT :limit OFFSET :param_1',
                      {'since': 'day',
                       'until': 'day',
                       'habit_id': 'plain',
                       'person_id': 'plain',
                       'tag': 'plain',
                       'limit': 'plain'},
                      {'param_1': 0},
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
                       "group_concat(CAST(moment_person.person_id AS TEXT), ' ') AS "
                       'aggregate_strings_1 \n'
                       'FROM moment_person \n'
                       'WHERE moment_person.moment_id = moment.id) AS anon_1, (SELECT '
                       "group_concat(moment_tag.tag, ' ') AS aggregate_strings_2 \n"
                       'FROM moment_tag \n'
                       'WHERE moment_tag.moment_id = moment.id) AS anon_2 \n'
                       'FROM moment JOIN moment_person ON moment_person.moment_id = moment.id \n'
                       'WHERE moment_person.person_id = :person_id AND moment_person.day >= :since '
                       'AND moment_person.day <= :until AND (:habit_id IS NULL OR moment.habit_id '
                       '= :habit_id) AND (:tag IS NULL OR (EXISTS (SELECT 1 \n'
                       'FROM moment_tag \n'
                       'WHERE moment_tag.moment_id = moment.id AND moment_tag.tag = :tag))) ORDER '
                       'BY moment_person.day DESC, moment_person.moment_id DESC\n'
                       ' LIMIT :limit OFFSET :param_1',
                       {'person_id': 'plain',
                        'since': 'day',
                        'until': 'day',
                        'habit_id': 'plain',
                        'tag': 'plain',
                        'limit': 'plain'},
                       {'param_1': 0},
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
                    "moment.private, (SELECT group_concat(CAST(moment_person.person_id AS TEXT), ' "
                    "') AS aggregate_strings_1 \n"
                    'FROM moment_person \n'
                    'WHERE moment_person.moment_id = moment.id) AS anon_1, (SELECT '
                    "group_concat(moment_tag.tag, ' ') AS aggregate_strings_2 \n"
                    'FROM moment_tag \n'
                    'WHERE moment_tag.moment_id = moment.id) AS anon_2 \n'
                    'FROM moment JOIN moment_tag ON moment_tag.moment_id = moment.id \n'
                    'WHERE moment_tag.tag = :tag AND moment_tag.day >= :since AND moment_tag.day '
                    '<= :until AND (:habit_id IS NULL OR moment.habit_id = :habit_id) ORDER BY '
                    'moment_tag.day DESC, moment_tag.moment_id DESC\n'
                    ' LIMIT :limit OFFSET :param_1',
                    {'tag': 'plain',
                     'since': 'day',
                     'until': 'day',
                     'habit_id': 'plain',
                     'limit': 'plain'},
                    {'param_1': 0},
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
                      'WHERE moment.day >= :since AND moment.day <= :until AND (moment.private IS '
                      '0 OR :private = :param_1) AND (:habit_id IS NULL OR moment.habit_id = '
                      ':habit_id) AND (:person_id IS NULL OR (EXISTS (SELECT 1 \n'
                      'FROM moment_person \n'
                      'WHERE moment_person.moment_id = moment.id AND moment_person.person_id = '
                      ':person_id))) AND (:tag IS NULL OR (EXISTS (SELECT 1 \n'
                      'FROM moment_tag \n'
                      'WHERE moment_tag.moment_id = moment.id AND moment_tag.tag = :tag))) ORDER '
                      'BY moment.day, moment.id',
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
                    'WHERE moment_person.moment_id IN (SELECT anon_1.value \n'
                    'FROM json_each(:moment_ids) AS anon_1)',
                    {'moment_ids': 'json'},
                    {},
                    ('plain', 'plain')),
 'moments.tags': ('SELECT moment_tag.moment_id, moment_tag.tag \n'
                  'FROM moment_tag \n'
                  'WHERE moment_tag.moment_id IN (SELECT anon_1.value \n'
                  'FROM json_each(:moment_ids) AS anon_1)',
                  {'moment_ids': 'json'},
                  {},
                  ('plain', 'plain')),
 'off.add': ('INSERT INTO off (habit_id, since, until, why, checksum) VALUES (:habit_id, :since, '
             ':until, :why, :checksum) RETURNING id',
             {'habit_id': 'plain',
              'since': 'day',
              'until': 'day',
              'why': 'plain',
              'checksum': 'plain'},
             {},
             ('plain',)),
 'off.all': ('SELECT off.id, off.habit_id, off.since, off.until, off.why \n'
             'FROM off ORDER BY off.since, off.id',
             {},
             {},
             ('plain', 'plain', 'day', 'day', 'plain')),
 'off.born': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT :operation_id AS '
              "anon_1, 'off', json_object('id', off.id) AS json_object_1, NULL \n"
              'FROM off \n'
              'WHERE off.id = :id ON CONFLICT DO NOTHING',
              {'operation_id': 'plain', 'id': 'plain'},
              {},
              ()),
 'off.drop': ('DELETE FROM off WHERE off.id = json_extract(:key, :json_extract_1)',
              {'key': 'plain'},
              {'json_extract_1': '$.id'},
              ()),
 'off.image': ("SELECT json_object('id', off.id, 'habit_id', off.habit_id, 'since', off.since, "
               "'until', off.until, 'why', off.why, 'checksum', off.checksum) AS json_object_1 \n"
               'FROM off \n'
               'WHERE off.id = json_extract(:key, :json_extract_1)',
               {'key': 'plain'},
               {'json_extract_1': '$.id'},
               ('plain',)),
 'off.put': ('INSERT INTO off (id, habit_id, since, until, why, checksum) VALUES '
             '(json_extract(:image, :json_extract_1), json_extract(:image, :json_extract_2), '
             'json_extract(:image, :json_extract_3), json_extract(:image, :json_extract_4), '
             'json_extract(:image, :json_extract_5), json_extract(:image, :json_extract_6)) ON '
             'CONFLICT (id) DO UPDATE SET habit_id = excluded.habit_id, since = excluded.since, '
             'until = excluded.until, why = excluded.why, checksum = excluded.checksum',
             {'image': 'plain'},
             {'json_extract_1': '$.id',
              'json_extract_2': '$.habit_id',
              'json_extract_3': '$.since',
              'json_extract_4': '$.until',
              'json_extract_5': '$.why',
              'json_extract_6': '$.checksum'},
             ()),
 'off.remove': ('DELETE FROM off WHERE off.id = :id', {'id': 'plain'}, {}, ()),
 'off.replace': ('UPDATE off SET habit_id=:habit_id, since=:since, until=:until, why=:why, '
                 'checksum=:checksum WHERE off.id = :this_id',
                 {'habit_id': 'plain',
                  'since': 'day',
                  'until': 'day',
                  'why': 'plain',
                  'checksum': 'plain',
                  'this_id': 'plain'},
                 {},
                 ()),
 'off.touched': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT :operation_id '
                 "AS anon_1, 'off', json_object('id', off.id) AS json_object_1, json_object('id', "
                 "off.id, 'habit_id', off.habit_id, 'since', off.since, 'until', off.until, 'why', "
                 "off.why, 'checksum', off.checksum) AS json_object_2 \n"
                 'FROM off \n'
                 'WHERE off.id = :id ON CONFLICT DO NOTHING',
                 {'operation_id': 'plain', 'id': 'plain'},
                 {},
                 ()),
 'operation.first_undone': ('SELECT operation.id, operation.uid, operation.verb, '
                            'operation.subject, operation.day, operation.at, operation.undone \n'
                            'FROM operation \n'
                            'WHERE undone ORDER BY operation.id\n'
                            ' LIMIT 1 OFFSET :param_1',
                            {},
                            {'param_1': 0},
                            ('plain', 'plain', 'plain', 'plain', 'day', 'instant', 'flag')),
 'operation.identified': ('SELECT operation.id \nFROM operation \nWHERE operation.uid = :uid',
                          {'uid': 'plain'},
                          {},
                          ('plain',)),
 'operation.last_done': ('SELECT operation.id, operation.uid, operation.verb, operation.subject, '
                         'operation.day, operation.at, operation.undone \n'
                         'FROM operation \n'
                         'WHERE operation.undone IS 0 ORDER BY operation.id DESC\n'
                         ' LIMIT 1 OFFSET :param_1',
                         {},
                         {'param_1': 0},
                         ('plain', 'plain', 'plain', 'plain', 'day', 'instant', 'flag')),
 'operation.mark': ('UPDATE operation SET undone=:undone WHERE operation.id = :this_id',
                    {'undone': 'flag', 'this_id': 'plain'},
                    {},
                    ()),
 'operation.newest': ('SELECT operation.id, operation.uid, operation.verb, operation.subject, '
                      'operation.day, operation.at, operation.undone \n'
                      'FROM operation ORDER BY operation.id DESC\n'
                      ' LIMIT :limit OFFSET :param_1',
                      {'limit': 'plain'},
                      {'param_1': 0},
                      ('plain', 'plain', 'plain', 'plain', 'day', 'instant', 'flag')),
 'people.counted': ('SELECT person.id, (SELECT count(*) AS count_1 \n'
                    'FROM moment_person \n'
                    'WHERE moment_person.person_id = person.id AND moment_person.day >= :since AND '
                    'moment_person.day <= :until) AS anon_1, (SELECT count(*) AS count_2 \n'
                    'FROM moment_person \n'
                    'WHERE moment_person.person_id = person.id AND moment_person.day >= :since AND '
                    "moment_person.day <= :until AND moment_person.effect = 'cost') AS anon_2 \n"
                    'FROM person',
                    {'since': 'day', 'until': 'day'},
                    {},
                    ('plain', 'plain', 'plain')),
 'people.last': ('SELECT person.id, (SELECT moment_person.day \n'
                 'FROM moment_person \n'
                 'WHERE moment_person.person_id = person.id AND moment_person.day <= :until AND '
                 "moment_person.effect != 'cost' AND moment_person.habit_id IS NOT :received_id "
                 'ORDER BY moment_person.day DESC\n'
                 ' LIMIT 1 OFFSET :param_1) AS anon_1 \n'
                 'FROM person',
                 {'until': 'day', 'received_id': 'plain'},
                 {'param_1': 0},
                 ('plain', 'day')),
 'people.last_with': ('SELECT person.id, (SELECT moment_person.day \n'
                      'FROM moment_person \n'
                      'WHERE moment_person.person_id = person.id AND moment_person.habit_id = '
                      ':habit_id AND moment_person.day <= :until AND moment_person.effect != '
                      "'cost' ORDER BY moment_person.day DESC\n"
                      ' LIMIT 1 OFFSET :param_1) AS anon_1 \n'
                      'FROM person',
                      {'habit_id': 'plain', 'until': 'day'},
                      {'param_1': 0},
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
 'person.drop': ('DELETE FROM person WHERE person.id = json_extract(:key, :json_extract_1)',
                 {'key': 'plain'},
                 {'json_extract_1': '$.id'},
                 ()),
 'person.image': ("SELECT json_object('id', person.id, 'uid', person.uid, 'handle', person.handle, "
                  "'name', person.name, 'relation', person.relation, 'since', person.since, "
                  "'partner', person.partner, 'team', person.team, 'level', person.level, 'every', "
                  "person.every, 'left_on', person.left_on, 'held', person.held, 'checksum', "
                  'person.checksum) AS json_object_1 \n'
                  'FROM person \n'
                  'WHERE person.id = json_extract(:key, :json_extract_1)',
                  {'key': 'plain'},
                  {'json_extract_1': '$.id'},
                  ('plain',)),
 'person.put': ('INSERT INTO person (id, uid, handle, name, relation, since, partner, team, level, '
                'every, left_on, held, checksum) VALUES (json_extract(:image, :json_extract_1), '
                'json_extract(:image, :json_extract_2), json_extract(:image, :json_extract_3), '
                'json_extract(:image, :json_extract_4), json_extract(:image, :json_extract_5), '
                'json_extract(:image, :json_extract_6), json_extract(:image, :json_extract_7), '
                'json_extract(:image, :json_extract_8), json_extract(:image, :json_extract_9), '
                'json_extract(:image, :json_extract_10), json_extract(:image, :json_extract_11), '
                'json_extract(:image, :json_extract_12), json_extract(:image, :json_extract_13)) '
                'ON CONFLICT (id) DO UPDATE SET uid = excluded.uid, handle = excluded.handle, name '
                '= excluded.name, relation = excluded.relation, since = excluded.since, partner = '
                'excluded.partner, team = excluded.team, level = excluded.level, every = '
                'excluded.every, left_on = excluded.left_on, held = excluded.held, checksum = '
                'excluded.checksum',
                {'image': 'plain'},
                {'json_extract_1': '$.id',
                 'json_extract_2': '$.uid',
                 'json_extract_3': '$.handle',
                 'json_extract_4': '$.name',
                 'json_extract_5': '$.relation',
                 'json_extract_6': '$.since',
                 'json_extract_7': '$.partner',
                 'json_extract_8': '$.team',
                 'json_extract_9': '$.level',
                 'json_extract_10': '$.every',
                 'json_extract_11': '$.left_on',
                 'json_extract_12': '$.held',
                 'json_extract_13': '$.checksum'},
                ()),
 'person.remove': ('DELETE FROM person WHERE person.id = :id', {'id': 'plain'}, {}, ()),
 'person.replace': ('UPDATE person SET uid=:uid, handle=:handle, name=:name, relation=:relation, '
                    'since=:since, partner=:partner, team=:team, level=:level, every=:every, '
                    'left_on=:left_on, held=:held, checksum=:checksum WHERE person.id = :this_id',
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
 'person.touched': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                    ":operation_id AS anon_1, 'person', json_object('id', person.id) AS "
                    "json_object_1, json_object('id', person.id, 'uid', person.uid, 'handle', "
                    "person.handle, 'name', person.name, 'relation', person.relation, 'since', "
                    "person.since, 'partner', person.partner, 'team', person.team, 'level', "
                    "person.level, 'every', person.every, 'left_on', person.left_on, 'held', "
                    "person.held, 'checksum', person.checksum) AS json_object_2 \n"
                    'FROM person \n'
                    'WHERE person.id = :id ON CONFLICT DO NOTHING',
                    {'operation_id': 'plain', 'id': 'plain'},
                    {},
                    ()),
 'promise.add': ('INSERT INTO promise (uid, number, person_id, theirs, text, made, due, state, '
                 'settled, why, moment_id, private, checksum) VALUES (:uid, :number, :person_id, '
                 ':theirs, :text, :made, :due, :state, :settled, :why, :moment_id, :private, '
                 ':checksum) RETURNING id',
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
 'promise.born': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                  ":operation_id AS anon_1, 'promise', json_object('id', promise.id) AS "
                  'json_object_1, NULL \n'
                  'FROM promise \n'
                  'WHERE promise.id = :id ON CONFLICT DO NOTHING',
                  {'operation_id': 'plain', 'id': 'plain'},
                  {},
                  ()),
 'promise.days_due': ('SELECT promise.due \n'
                      'FROM promise \n'
                      "WHERE promise.state = 'open' AND promise.theirs = 0 AND promise.due <= "
                      ':until ORDER BY promise.due',
                      {'until': 'day'},
                      {},
                      ('day',)),
 'promise.drop': ('DELETE FROM promise WHERE promise.id = json_extract(:key, :json_extract_1)',
                  {'key': 'plain'},
                  {'json_extract_1': '$.id'},
                  ()),
 'promise.due_by': ('SELECT promise.id, promise.uid, promise.number, promise.person_id, '
                    'promise.theirs, promise.text, promise.made, promise.due, promise.state, '
                    'promise.settled, promise.why, promise.moment_id, promise.private, '
                    'moment.number AS number_1 \n'
                    'FROM promise LEFT OUTER JOIN moment ON moment.id = promise.moment_id \n'
                    "WHERE promise.state = 'open' AND promise.theirs = 0 AND promise.due <= :until "
                    'ORDER BY promise.due, promise.id',
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
                   'FROM promise_text JOIN promise ON promise.id = promise_text.rowid LEFT OUTER '
                   'JOIN moment ON moment.id = promise.moment_id \n'
                   'WHERE (promise_text.promise_text MATCH :words) AND promise.made >= :since AND '
                   'promise.made <= :until AND (:person_id IS NULL OR promise.person_id = '
                   ':person_id) ORDER BY promise_text.rowid DESC\n'
                   ' LIMIT :limit OFFSET :param_1',
                   {'words': 'plain',
                    'since': 'day',
                    'until': 'day',
                    'person_id': 'plain',
                    'limit': 'plain'},
                   {'param_1': 0},
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
 'promise.image': ("SELECT json_object('id', promise.id, 'uid', promise.uid, 'number', "
                   "promise.number, 'person_id', promise.person_id, 'theirs', promise.theirs, "
                   "'text', promise.text, 'made', promise.made, 'due', promise.due, 'state', "
                   "promise.state, 'settled', promise.settled, 'why', promise.why, 'moment_id', "
                   "promise.moment_id, 'private', promise.private, 'checksum', promise.checksum) "
                   'AS json_object_1 \n'
                   'FROM promise \n'
                   'WHERE promise.id = json_extract(:key, :json_extract_1)',
                   {'key': 'plain'},
                   {'json_extract_1': '$.id'},
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
                    'promise.number DESC\n'
                    ' LIMIT 1 OFFSET :param_1',
                    {},
                    {'param_1': 0},
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
                      'WHERE promise.number = :number',
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
                       'WHERE promise.moment_id = :moment_id',
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
                       'WHERE promise.person_id = :person_id ORDER BY promise.number DESC\n'
                       ' LIMIT :limit OFFSET :param_1',
                       {'person_id': 'plain', 'limit': 'plain'},
                       {'param_1': 0},
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
                          "WHERE promise.state = 'open' ORDER BY promise.number DESC\n"
                          ' LIMIT :limit OFFSET :param_1',
                          {'limit': 'plain'},
                          {'param_1': 0},
                          ('plain',)),
 'promise.put': ('INSERT INTO promise (id, uid, number, person_id, theirs, text, made, due, state, '
                 'settled, why, moment_id, private, checksum) VALUES (json_extract(:image, '
                 ':json_extract_1), json_extract(:image, :json_extract_2), json_extract(:image, '
                 ':json_extract_3), json_extract(:image, :json_extract_4), json_extract(:image, '
                 ':json_extract_5), json_extract(:image, :json_extract_6), json_extract(:image, '
                 ':json_extract_7), json_extract(:image, :json_extract_8), json_extract(:image, '
                 ':json_extract_9), json_extract(:image, :json_extract_10), json_extract(:image, '
                 ':json_extract_11), json_extract(:image, :json_extract_12), json_extract(:image, '
                 ':json_extract_13), json_extract(:image, :json_extract_14)) ON CONFLICT (id) DO '
                 'UPDATE SET uid = excluded.uid, number = excluded.number, person_id = '
                 'excluded.person_id, theirs = excluded.theirs, text = excluded.text, made = '
                 'excluded.made, due = excluded.due, state = excluded.state, settled = '
                 'excluded.settled, why = excluded.why, moment_id = excluded.moment_id, private = '
                 'excluded.private, checksum = excluded.checksum',
                 {'image': 'plain'},
                 {'json_extract_1': '$.id',
                  'json_extract_2': '$.uid',
                  'json_extract_3': '$.number',
                  'json_extract_4': '$.person_id',
                  'json_extract_5': '$.theirs',
                  'json_extract_6': '$.text',
                  'json_extract_7': '$.made',
                  'json_extract_8': '$.due',
                  'json_extract_9': '$.state',
                  'json_extract_10': '$.settled',
                  'json_extract_11': '$.why',
                  'json_extract_12': '$.moment_id',
                  'json_extract_13': '$.private',
                  'json_extract_14': '$.checksum'},
                 ()),
 'promise.remove': ('DELETE FROM promise WHERE promise.id = :id', {'id': 'plain'}, {}, ()),
 'promise.replace': ('UPDATE promise SET uid=:uid, number=:number, person_id=:person_id, '
                     'theirs=:theirs, text=:text, made=:made, due=:due, state=:state, '
                     'settled=:settled, why=:why, moment_id=:moment_id, private=:private, '
                     'checksum=:checksum WHERE promise.id = :this_id',
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
                           'WHERE promise.settled >= :since ORDER BY promise.settled, promise.id',
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
 'promise.touched': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                     ":operation_id AS anon_1, 'promise', json_object('id', promise.id) AS "
                     "json_object_1, json_object('id', promise.id, 'uid', promise.uid, 'number', "
                     "promise.number, 'person_id', promise.person_id, 'theirs', promise.theirs, "
                     "'text', promise.text, 'made', promise.made, 'due', promise.due, 'state', "
                     "promise.state, 'settled', promise.settled, 'why', promise.why, 'moment_id', "
                     "promise.moment_id, 'private', promise.private, 'checksum', promise.checksum) "
                     'AS json_object_2 \n'
                     'FROM promise \n'
                     'WHERE promise.id = :id ON CONFLICT DO NOTHING',
                     {'operation_id': 'plain', 'id': 'plain'},
                     {},
                     ()),
 'promise_move.add': ('INSERT INTO promise_move (promise_id, day, was, due, why, checksum) VALUES '
                      '(:promise_id, :day, :was, :due, :why, :checksum) RETURNING id',
                      {'promise_id': 'plain',
                       'day': 'day',
                       'was': 'day',
                       'due': 'day',
                       'why': 'plain',
                       'checksum': 'plain'},
                      {},
                      ('plain',)),
 'promise_move.born': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                       ":operation_id AS anon_1, 'promise_move', json_object('id', "
                       'promise_move.id) AS json_object_1, NULL \n'
                       'FROM promise_move \n'
                       'WHERE promise_move.id = :id ON CONFLICT DO NOTHING',
                       {'operation_id': 'plain', 'id': 'plain'},
                       {},
                       ()),
 'promise_move.drop': ('DELETE FROM promise_move WHERE promise_move.id = json_extract(:key, '
                       ':json_extract_1)',
                       {'key': 'plain'},
                       {'json_extract_1': '$.id'},
                       ()),
 'promise_move.image': ("SELECT json_object('id', promise_move.id, 'promise_id', "
                        "promise_move.promise_id, 'day', promise_move.day, 'was', "
                        "promise_move.was, 'due', promise_move.due, 'why', promise_move.why, "
                        "'checksum', promise_move.checksum) AS json_object_1 \n"
                        'FROM promise_move \n'
                        'WHERE promise_move.id = json_extract(:key, :json_extract_1)',
                        {'key': 'plain'},
                        {'json_extract_1': '$.id'},
                        ('plain',)),
 'promise_move.of_each': ('SELECT promise_move.id, promise_move.promise_id, promise_move.day, '
                          'promise_move.was, promise_move.due, promise_move.why \n'
                          'FROM promise_move \n'
                          'WHERE promise_move.promise_id IN (SELECT anon_1.value \n'
                          'FROM json_each(:promise_ids) AS anon_1) ORDER BY '
                          'promise_move.promise_id, promise_move.id',
                          {'promise_ids': 'json'},
                          {},
                          ('plain', 'plain', 'day', 'day', 'day', 'plain')),
 'promise_move.put': ('INSERT INTO promise_move (id, promise_id, day, was, due, why, checksum) '
                      'VALUES (json_extract(:image, :json_extract_1), json_extract(:image, '
                      ':json_extract_2), json_extract(:image, :json_extract_3), '
                      'json_extract(:image, :json_extract_4), json_extract(:image, '
                      ':json_extract_5), json_extract(:image, :json_extract_6), '
                      'json_extract(:image, :json_extract_7)) ON CONFLICT (id) DO UPDATE SET '
                      'promise_id = excluded.promise_id, day = excluded.day, was = excluded.was, '
                      'due = excluded.due, why = excluded.why, checksum = excluded.checksum',
                      {'image': 'plain'},
                      {'json_extract_1': '$.id',
                       'json_extract_2': '$.promise_id',
                       'json_extract_3': '$.day',
                       'json_extract_4': '$.was',
                       'json_extract_5': '$.due',
                       'json_extract_6': '$.why',
                       'json_extract_7': '$.checksum'},
                      ()),
 'promise_move.remove': ('DELETE FROM promise_move WHERE promise_move.id = :id',
                         {'id': 'plain'},
                         {},
                         ()),
 'promise_move.touched': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                          ":operation_id AS anon_1, 'promise_move', json_object('id', "
                          "promise_move.id) AS json_object_1, json_object('id', promise_move.id, "
                          "'promise_id', promise_move.promise_id, 'day', promise_move.day, 'was', "
                          "promise_move.was, 'due', promise_move.due, 'why', promise_move.why, "
                          "'checksum', promise_move.checksum) AS json_object_2 \n"
                          'FROM promise_move \n'
                          'WHERE promise_move.id = :id ON CONFLICT DO NOTHING',
                          {'operation_id': 'plain', 'id': 'plain'},
                          {},
                          ()),
 'received.about': ('SELECT received.moment_id, received.habit_id, received.of_id \n'
                    'FROM received \n'
                    'WHERE received.of_id = :moment_id',
                    {'moment_id': 'plain'},
                    {},
                    ('plain', 'plain', 'plain')),
 'received.add': ('INSERT INTO received (moment_id, habit_id, of_id, checksum) VALUES (:moment_id, '
                  ':habit_id, :of_id, :checksum)',
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
 'received.born': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                   ":operation_id AS anon_1, 'received', json_object('moment_id', "
                   'received.moment_id) AS json_object_1, NULL \n'
                   'FROM received \n'
                   'WHERE received.moment_id = :moment_id ON CONFLICT DO NOTHING',
                   {'operation_id': 'plain', 'moment_id': 'plain'},
                   {},
                   ()),
 'received.drop': ('DELETE FROM received WHERE received.moment_id = json_extract(:key, '
                   ':json_extract_1)',
                   {'key': 'plain'},
                   {'json_extract_1': '$.moment_id'},
                   ()),
 'received.image': ("SELECT json_object('moment_id', received.moment_id, 'habit_id', "
                    "received.habit_id, 'of_id', received.of_id, 'checksum', received.checksum) AS "
                    'json_object_1 \n'
                    'FROM received \n'
                    'WHERE received.moment_id = json_extract(:key, :json_extract_1)',
                    {'key': 'plain'},
                    {'json_extract_1': '$.moment_id'},
                    ('plain',)),
 'received.of': ('SELECT received.moment_id, received.habit_id, received.of_id \n'
                 'FROM received \n'
                 'WHERE received.moment_id = :moment_id',
                 {'moment_id': 'plain'},
                 {},
                 ('plain', 'plain', 'plain')),
 'received.put': ('INSERT INTO received (moment_id, habit_id, of_id, checksum) VALUES '
                  '(json_extract(:image, :json_extract_1), json_extract(:image, :json_extract_2), '
                  'json_extract(:image, :json_extract_3), json_extract(:image, :json_extract_4)) '
                  'ON CONFLICT (moment_id) DO UPDATE SET habit_id = excluded.habit_id, of_id = '
                  'excluded.of_id, checksum = excluded.checksum',
                  {'image': 'plain'},
                  {'json_extract_1': '$.moment_id',
                   'json_extract_2': '$.habit_id',
                   'json_extract_3': '$.of_id',
                   'json_extract_4': '$.checksum'},
                  ()),
 'received.remove': ('DELETE FROM received WHERE received.moment_id = :moment_id',
                     {'moment_id': 'plain'},
                     {},
                     ()),
 'received.touched': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                      ":operation_id AS anon_1, 'received', json_object('moment_id', "
                      "received.moment_id) AS json_object_1, json_object('moment_id', "
                      "received.moment_id, 'habit_id', received.habit_id, 'of_id', received.of_id, "
                      "'checksum', received.checksum) AS json_object_2 \n"
                      'FROM received \n'
                      'WHERE received.moment_id = :moment_id ON CONFLICT DO NOTHING',
                      {'operation_id': 'plain', 'moment_id': 'plain'},
                      {},
                      ()),
 'search.best': ('SELECT moment.id, moment.uid, moment.number, moment.day, moment.at, '
                 'moment.utc_offset, moment.timed, moment.habit_id, moment.effect, moment.note, '
                 "moment.private, (SELECT group_concat(CAST(moment_person.person_id AS TEXT), ' ') "
                 'AS aggregate_strings_1 \n'
                 'FROM moment_person \n'
                 'WHERE moment_person.moment_id = moment.id) AS anon_1, (SELECT '
                 "group_concat(moment_tag.tag, ' ') AS aggregate_strings_2 \n"
                 'FROM moment_tag \n'
                 'WHERE moment_tag.moment_id = moment.id) AS anon_2 \n'
                 'FROM moment JOIN (SELECT moment_text.rowid AS id, moment_text.rank AS rank \n'
                 'FROM moment_text \n'
                 'WHERE moment_text.moment_text MATCH :words ORDER BY moment_text.rank, '
                 'moment_text.rowid DESC\n'
                 ' LIMIT :limit OFFSET :param_1) AS best ON best.id = moment.id ORDER BY '
                 'best.rank, best.id DESC',
                 {'words': 'plain', 'limit': 'plain'},
                 {'param_1': 0},
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
                          "group_concat(CAST(moment_person.person_id AS TEXT), ' ') AS "
                          'aggregate_strings_1 \n'
                          'FROM moment_person \n'
                          'WHERE moment_person.moment_id = moment.id) AS anon_1, (SELECT '
                          "group_concat(moment_tag.tag, ' ') AS aggregate_strings_2 \n"
                          'FROM moment_tag \n'
                          'WHERE moment_tag.moment_id = moment.id) AS anon_2 \n'
                          'FROM moment JOIN (SELECT moment_text.rowid AS id, moment_text.rank AS '
                          'rank \n'
                          'FROM moment_text JOIN moment ON moment.id = moment_text.rowid \n'
                          'WHERE (moment_text.moment_text MATCH :words) AND moment.day >= :since '
                          'AND moment.day <= :until AND (:habit_id IS NULL OR moment.habit_id = '
                          ':habit_id) AND (:person_id IS NULL OR (EXISTS (SELECT 1 \n'
                          'FROM moment_person \n'
                          'WHERE moment_person.moment_id = moment.id AND moment_person.person_id = '
                          ':person_id))) AND (:tag IS NULL OR (EXISTS (SELECT 1 \n'
                          'FROM moment_tag \n'
                          'WHERE moment_tag.moment_id = moment.id AND moment_tag.tag = :tag))) '
                          'ORDER BY moment_text.rank, moment_text.rowid DESC\n'
                          ' LIMIT :limit OFFSET :param_1) AS best ON best.id = moment.id ORDER BY '
                          'best.rank, best.id DESC',
                          {'words': 'plain',
                           'since': 'day',
                           'until': 'day',
                           'habit_id': 'plain',
                           'person_id': 'plain',
                           'tag': 'plain',
                           'limit': 'plain'},
                          {'param_1': 0},
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
                  'FROM moment_text \n'
                  'WHERE moment_text.moment_text MATCH :words',
                  {'words': 'plain'},
                  {},
                  ('plain',)),
 'search.count_filtered': ('SELECT count(*) AS count_1 \n'
                           'FROM moment_text JOIN moment ON moment.id = moment_text.rowid \n'
                           'WHERE (moment_text.moment_text MATCH :words) AND moment.day >= :since '
                           'AND moment.day <= :until AND (:habit_id IS NULL OR moment.habit_id = '
                           ':habit_id) AND (:person_id IS NULL OR (EXISTS (SELECT 1 \n'
                           'FROM moment_person \n'
                           'WHERE moment_person.moment_id = moment.id AND moment_person.person_id '
                           '= :person_id))) AND (:tag IS NULL OR (EXISTS (SELECT 1 \n'
                           'FROM moment_tag \n'
                           'WHERE moment_tag.moment_id = moment.id AND moment_tag.tag = :tag)))',
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
                   "moment.private, (SELECT group_concat(CAST(moment_person.person_id AS TEXT), ' "
                   "') AS aggregate_strings_1 \n"
                   'FROM moment_person \n'
                   'WHERE moment_person.moment_id = moment.id) AS anon_1, (SELECT '
                   "group_concat(moment_tag.tag, ' ') AS aggregate_strings_2 \n"
                   'FROM moment_tag \n'
                   'WHERE moment_tag.moment_id = moment.id) AS anon_2 \n'
                   'FROM moment_text JOIN moment ON moment.id = moment_text.rowid \n'
                   'WHERE (moment_text.moment_text MATCH :words) AND moment.day >= :since AND '
                   'moment.day <= :until AND (:habit_id IS NULL OR moment.habit_id = :habit_id) '
                   'AND (:person_id IS NULL OR (EXISTS (SELECT 1 \n'
                   'FROM moment_person \n'
                   'WHERE moment_person.moment_id = moment.id AND moment_person.person_id = '
                   ':person_id))) AND (:tag IS NULL OR (EXISTS (SELECT 1 \n'
                   'FROM moment_tag \n'
                   'WHERE moment_tag.moment_id = moment.id AND moment_tag.tag = :tag))) ORDER BY '
                   'moment_text.rowid DESC\n'
                   ' LIMIT :limit OFFSET :param_1',
                   {'words': 'plain',
                    'since': 'day',
                    'until': 'day',
                    'habit_id': 'plain',
                    'person_id': 'plain',
                    'tag': 'plain',
                    'limit': 'plain'},
                   {'param_1': 0},
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
 'setting.born': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                  ":operation_id AS anon_1, 'setting', json_object('name', setting.name) AS "
                  'json_object_1, NULL \n'
                  'FROM setting \n'
                  'WHERE setting.name = :name ON CONFLICT DO NOTHING',
                  {'operation_id': 'plain', 'name': 'plain'},
                  {},
                  ()),
 'setting.drop': ('DELETE FROM setting WHERE setting.name = json_extract(:key, :json_extract_1)',
                  {'key': 'plain'},
                  {'json_extract_1': '$.name'},
                  ()),
 'setting.image': ("SELECT json_object('name', setting.name, 'value', setting.value, 'checksum', "
                   'setting.checksum) AS json_object_1 \n'
                   'FROM setting \n'
                   'WHERE setting.name = json_extract(:key, :json_extract_1)',
                   {'key': 'plain'},
                   {'json_extract_1': '$.name'},
                   ('plain',)),
 'setting.put': ('INSERT INTO setting (name, value, checksum) VALUES (json_extract(:image, '
                 ':json_extract_1), json_extract(:image, :json_extract_2), json_extract(:image, '
                 ':json_extract_3)) ON CONFLICT (name) DO UPDATE SET value = excluded.value, '
                 'checksum = excluded.checksum',
                 {'image': 'plain'},
                 {'json_extract_1': '$.name',
                  'json_extract_2': '$.value',
                  'json_extract_3': '$.checksum'},
                 ()),
 'setting.remove': ('DELETE FROM setting WHERE setting.name = :name', {'name': 'plain'}, {}, ()),
 'setting.set': ('INSERT INTO setting (name, value, checksum) VALUES (:name, :value, :checksum) ON '
                 'CONFLICT (name) DO UPDATE SET value = excluded.value, checksum = '
                 'excluded.checksum',
                 {'name': 'plain', 'value': 'plain', 'checksum': 'plain'},
                 {},
                 ()),
 'setting.touched': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                     ":operation_id AS anon_1, 'setting', json_object('name', setting.name) AS "
                     "json_object_1, json_object('name', setting.name, 'value', setting.value, "
                     "'checksum', setting.checksum) AS json_object_2 \n"
                     'FROM setting \n'
                     'WHERE setting.name = :name ON CONFLICT DO NOTHING',
                     {'operation_id': 'plain', 'name': 'plain'},
                     {},
                     ()),
 'skip.add': ('INSERT INTO skip (habit_id, day, why, checksum) VALUES (:habit_id, :day, :why, '
              ':checksum)',
              {'habit_id': 'plain', 'day': 'day', 'why': 'plain', 'checksum': 'plain'},
              {},
              ()),
 'skip.all': ('SELECT skip.habit_id, skip.day, skip.why \nFROM skip ORDER BY skip.day',
              {},
              {},
              ('plain', 'day', 'plain')),
 'skip.born': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT :operation_id '
               "AS anon_1, 'skip', json_object('habit_id', skip.habit_id, 'day', skip.day) AS "
               'json_object_1, NULL \n'
               'FROM skip \n'
               'WHERE skip.habit_id = :habit_id AND skip.day = :day ON CONFLICT DO NOTHING',
               {'operation_id': 'plain', 'habit_id': 'plain', 'day': 'day'},
               {},
               ()),
 'skip.drop': ('DELETE FROM skip WHERE skip.habit_id = json_extract(:key, :json_extract_1) AND '
               'skip.day = json_extract(:key, :json_extract_2)',
               {'key': 'plain'},
               {'json_extract_1': '$.habit_id', 'json_extract_2': '$.day'},
               ()),
 'skip.image': ("SELECT json_object('habit_id', skip.habit_id, 'day', skip.day, 'why', skip.why, "
                "'checksum', skip.checksum) AS json_object_1 \n"
                'FROM skip \n'
                'WHERE skip.habit_id = json_extract(:key, :json_extract_1) AND skip.day = '
                'json_extract(:key, :json_extract_2)',
                {'key': 'plain'},
                {'json_extract_1': '$.habit_id', 'json_extract_2': '$.day'},
                ('plain',)),
 'skip.put': ('INSERT INTO skip (habit_id, day, why, checksum) VALUES (json_extract(:image, '
              ':json_extract_1), json_extract(:image, :json_extract_2), json_extract(:image, '
              ':json_extract_3), json_extract(:image, :json_extract_4)) ON CONFLICT (habit_id, '
              'day) DO UPDATE SET why = excluded.why, checksum = excluded.checksum',
              {'image': 'plain'},
              {'json_extract_1': '$.habit_id',
               'json_extract_2': '$.day',
               'json_extract_3': '$.why',
               'json_extract_4': '$.checksum'},
              ()),
 'skip.touched': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                  ":operation_id AS anon_1, 'skip', json_object('habit_id', skip.habit_id, 'day', "
                  "skip.day) AS json_object_1, json_object('habit_id', skip.habit_id, 'day', "
                  "skip.day, 'why', skip.why, 'checksum', skip.checksum) AS json_object_2 \n"
                  'FROM skip \n'
                  'WHERE skip.habit_id = :habit_id AND skip.day = :day ON CONFLICT DO NOTHING',
                  {'operation_id': 'plain', 'habit_id': 'plain', 'day': 'day'},
                  {},
                  ()),
 'tag.names': ('WITH RECURSIVE "each"(tag) AS \n'
               '(SELECT min(moment_tag.tag) AS tag \n'
               'FROM moment_tag UNION ALL SELECT (SELECT min(moment_tag.tag) AS min_1 \n'
               'FROM moment_tag \n'
               'WHERE moment_tag.tag > "each".tag) AS anon_1 \n'
               'FROM "each" \n'
               'WHERE "each".tag IS NOT NULL)\n'
               ' SELECT "each".tag \n'
               'FROM "each" \n'
               'WHERE "each".tag IS NOT NULL',
               {},
               {},
               ('plain',))}
