"""The statements of all else for postgresql: written by `./dev compile`, never by hand.

name: (SQL, parameters and their kinds, constants, the kinds of columns)
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

STATEMENTS: dict[str, tuple[str, dict[str, str], dict[str, Any], tuple[str, ...]]] = {'aim.add': ('INSERT INTO aim (uid, slug, kind, title, since, text, parent_id, review, '
             'review_since, review_on, closed, private, measure_id, direction, baseline, target, '
             'unit, due, counts, mine, theirs, every, sort, promise_id, checksum) VALUES '
             '(%(uid)s::VARCHAR, %(slug)s::VARCHAR, %(kind)s::VARCHAR, %(title)s::VARCHAR, '
             '%(since)s::DATE, %(text)s::VARCHAR, %(parent_id)s::INTEGER, %(review)s::VARCHAR, '
             '%(review_since)s::DATE, %(review_on)s::DATE, %(closed)s::DATE, %(private)s, '
             '%(measure_id)s::INTEGER, %(direction)s::VARCHAR, %(baseline)s::VARCHAR, '
             '%(target)s::VARCHAR, %(unit)s::VARCHAR, %(due)s::DATE, %(counts)s, '
             '%(mine)s::VARCHAR, %(theirs)s::VARCHAR, %(every)s::INTEGER, %(sort)s::VARCHAR, '
             '%(promise_id)s::INTEGER, %(checksum)s::BIGINT) RETURNING aim.id',
             {'uid': 'plain',
              'slug': 'plain',
              'kind': 'plain',
              'title': 'plain',
              'since': 'day',
              'text': 'plain',
              'parent_id': 'plain',
              'review': 'plain',
              'review_since': 'day',
              'review_on': 'day',
              'closed': 'day',
              'private': 'flag',
              'measure_id': 'plain',
              'direction': 'plain',
              'baseline': 'plain',
              'target': 'plain',
              'unit': 'plain',
              'due': 'day',
              'counts': 'flag',
              'mine': 'plain',
              'theirs': 'plain',
              'every': 'plain',
              'sort': 'plain',
              'promise_id': 'plain',
              'checksum': 'plain'},
             {},
             ('plain',)),
 'aim.all': ('SELECT aim.id, aim.uid, aim.slug, aim.kind, aim.title, aim.since, aim.text, '
             'aim.parent_id, aim.review, aim.review_since, aim.review_on, aim.closed, aim.private, '
             'aim.measure_id, aim.direction, aim.baseline, aim.target, aim.unit, aim.due, '
             'aim.counts, aim.mine, aim.theirs, aim.every, aim.sort, aim.promise_id, '
             'promise.number \n'
             'FROM aim LEFT OUTER JOIN promise ON promise.id = aim.promise_id ORDER BY aim.id',
             {},
             {},
             ('plain',
              'plain',
              'plain',
              'plain',
              'plain',
              'day',
              'plain',
              'plain',
              'plain',
              'day',
              'day',
              'day',
              'flag',
              'plain',
              'plain',
              'plain',
              'plain',
              'plain',
              'day',
              'flag',
              'plain',
              'plain',
              'plain',
              'plain',
              'plain',
              'plain')),
 'aim.born': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
              "%(operation_id)s::INTEGER AS anon_1, 'aim', CAST(jsonb_build_object('id', aim.id) "
              'AS TEXT) AS jsonb_build_object_1, NULL \n'
              'FROM aim \n'
              'WHERE aim.id = %(id)s::INTEGER ON CONFLICT DO NOTHING',
              {'operation_id': 'plain', 'id': 'plain'},
              {},
              ()),
 'aim.counted': ('SELECT count(*) AS count_1 \n'
                 'FROM moment_aim \n'
                 'WHERE moment_aim.aim_id = %(aim_id)s::INTEGER AND moment_aim.day >= '
                 '%(since)s::DATE AND moment_aim.day <= %(until)s::DATE AND moment_aim.effect != '
                 "'cost'",
                 {'aim_id': 'plain', 'since': 'day', 'until': 'day'},
                 {},
                 ('plain',)),
 'aim.drop': ("DELETE FROM aim WHERE aim.id = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'id' AS "
              'INTEGER)',
              {'key': 'plain'},
              {},
              ()),
 'aim.image': ("SELECT CAST(jsonb_build_object('id', aim.id, 'uid', aim.uid, 'slug', aim.slug, "
               "'kind', aim.kind, 'title', aim.title, 'since', aim.since, 'text', aim.text, "
               "'parent_id', aim.parent_id, 'review', aim.review, 'review_since', "
               "aim.review_since, 'review_on', aim.review_on, 'closed', aim.closed, 'private', "
               "aim.private, 'measure_id', aim.measure_id, 'direction', aim.direction, 'baseline', "
               "aim.baseline, 'target', aim.target, 'unit', aim.unit, 'due', aim.due, 'counts', "
               "aim.counts, 'mine', aim.mine, 'theirs', aim.theirs, 'every', aim.every, 'sort', "
               "aim.sort, 'promise_id', aim.promise_id, 'checksum', aim.checksum) AS TEXT) AS "
               'jsonb_build_object_1 \n'
               'FROM aim \n'
               "WHERE aim.id = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'id' AS INTEGER)",
               {'key': 'plain'},
               {},
               ('plain',)),
 'aim.kinds': ('SELECT aim.slug, aim.kind, aim.closed \nFROM aim ORDER BY aim.id',
               {},
               {},
               ('plain', 'plain', 'day')),
 'aim.moments': ('SELECT count(*) AS count_1 \n'
                 'FROM moment_aim \n'
                 'WHERE moment_aim.aim_id = %(aim_id)s::INTEGER',
                 {'aim_id': 'plain'},
                 {},
                 ('plain',)),
 'aim.promises': ('SELECT count(*) AS count_1 \n'
                  'FROM promise_aim \n'
                  'WHERE promise_aim.aim_id = %(aim_id)s::INTEGER',
                  {'aim_id': 'plain'},
                  {},
                  ('plain',)),
 'aim.put': ('INSERT INTO aim (id, uid, slug, kind, title, since, text, parent_id, review, '
             'review_since, review_on, closed, private, measure_id, direction, baseline, target, '
             'unit, due, counts, mine, theirs, every, sort, promise_id, checksum) VALUES '
             "(CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'id' AS INTEGER), "
             "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'uid' AS TEXT), "
             "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'slug' AS TEXT), "
             "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'kind' AS TEXT), "
             "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'title' AS TEXT), "
             "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'since' AS DATE), "
             "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'text' AS TEXT), "
             "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'parent_id' AS INTEGER), "
             "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'review' AS TEXT), "
             "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'review_since' AS DATE), "
             "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'review_on' AS DATE), "
             "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'closed' AS DATE), "
             "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'private' AS BOOLEAN), "
             "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'measure_id' AS INTEGER), "
             "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'direction' AS TEXT), "
             "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'baseline' AS TEXT), "
             "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'target' AS TEXT), "
             "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'unit' AS TEXT), "
             "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'due' AS DATE), "
             "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'counts' AS BOOLEAN), "
             "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'mine' AS TEXT), "
             "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'theirs' AS TEXT), "
             "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'every' AS INTEGER), "
             "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'sort' AS TEXT), "
             "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'promise_id' AS INTEGER), "
             "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'checksum' AS BIGINT)) ON CONFLICT (id) "
             'DO UPDATE SET uid = excluded.uid, slug = excluded.slug, kind = excluded.kind, title '
             '= excluded.title, since = excluded.since, text = excluded.text, parent_id = '
             'excluded.parent_id, review = excluded.review, review_since = excluded.review_since, '
             'review_on = excluded.review_on, closed = excluded.closed, private = '
             'excluded.private, measure_id = excluded.measure_id, direction = excluded.direction, '
             'baseline = excluded.baseline, target = excluded.target, unit = excluded.unit, due = '
             'excluded.due, counts = excluded.counts, mine = excluded.mine, theirs = '
             'excluded.theirs, every = excluded.every, sort = excluded.sort, promise_id = '
             'excluded.promise_id, checksum = excluded.checksum',
             {'image': 'plain'},
             {},
             ()),
 'aim.remove': ('DELETE FROM aim WHERE aim.id = %(id)s::INTEGER', {'id': 'plain'}, {}, ()),
 'aim.replace': ('UPDATE aim SET uid=%(uid)s::VARCHAR, slug=%(slug)s::VARCHAR, '
                 'kind=%(kind)s::VARCHAR, title=%(title)s::VARCHAR, since=%(since)s::DATE, '
                 'text=%(text)s::VARCHAR, parent_id=%(parent_id)s::INTEGER, '
                 'review=%(review)s::VARCHAR, review_since=%(review_since)s::DATE, '
                 'review_on=%(review_on)s::DATE, closed=%(closed)s::DATE, private=%(private)s, '
                 'measure_id=%(measure_id)s::INTEGER, direction=%(direction)s::VARCHAR, '
                 'baseline=%(baseline)s::VARCHAR, target=%(target)s::VARCHAR, '
                 'unit=%(unit)s::VARCHAR, due=%(due)s::DATE, counts=%(counts)s, '
                 'mine=%(mine)s::VARCHAR, theirs=%(theirs)s::VARCHAR, every=%(every)s::INTEGER, '
                 'sort=%(sort)s::VARCHAR, promise_id=%(promise_id)s::INTEGER, '
                 'checksum=%(checksum)s::BIGINT WHERE aim.id = %(this_id)s::INTEGER',
                 {'uid': 'plain',
                  'slug': 'plain',
                  'kind': 'plain',
                  'title': 'plain',
                  'since': 'day',
                  'text': 'plain',
                  'parent_id': 'plain',
                  'review': 'plain',
                  'review_since': 'day',
                  'review_on': 'day',
                  'closed': 'day',
                  'private': 'flag',
                  'measure_id': 'plain',
                  'direction': 'plain',
                  'baseline': 'plain',
                  'target': 'plain',
                  'unit': 'plain',
                  'due': 'day',
                  'counts': 'flag',
                  'mine': 'plain',
                  'theirs': 'plain',
                  'every': 'plain',
                  'sort': 'plain',
                  'promise_id': 'plain',
                  'checksum': 'plain',
                  'this_id': 'plain'},
                 {},
                 ()),
 'aim.served': ('SELECT aim.slug \n'
                'FROM aim \n'
                'WHERE (EXISTS (SELECT 1 \n'
                'FROM moment_aim \n'
                'WHERE moment_aim.aim_id = aim.id AND moment_aim.day >= %(since)s::DATE AND '
                "moment_aim.day <= %(until)s::DATE AND moment_aim.effect != 'cost')) OR (EXISTS "
                '(SELECT 1 \n'
                'FROM promise_aim JOIN promise ON promise.id = promise_aim.promise_id \n'
                "WHERE promise_aim.aim_id = aim.id AND promise.state = 'kept' AND promise.settled "
                '>= %(since)s::DATE AND promise.settled <= %(until)s::DATE))',
                {'since': 'day', 'until': 'day'},
                {},
                ('plain',)),
 'aim.touched': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                 "%(operation_id)s::INTEGER AS anon_1, 'aim', CAST(jsonb_build_object('id', "
                 "aim.id) AS TEXT) AS jsonb_build_object_1, CAST(jsonb_build_object('id', aim.id, "
                 "'uid', aim.uid, 'slug', aim.slug, 'kind', aim.kind, 'title', aim.title, 'since', "
                 "aim.since, 'text', aim.text, 'parent_id', aim.parent_id, 'review', aim.review, "
                 "'review_since', aim.review_since, 'review_on', aim.review_on, 'closed', "
                 "aim.closed, 'private', aim.private, 'measure_id', aim.measure_id, 'direction', "
                 "aim.direction, 'baseline', aim.baseline, 'target', aim.target, 'unit', aim.unit, "
                 "'due', aim.due, 'counts', aim.counts, 'mine', aim.mine, 'theirs', aim.theirs, "
                 "'every', aim.every, 'sort', aim.sort, 'promise_id', aim.promise_id, 'checksum', "
                 'aim.checksum) AS TEXT) AS jsonb_build_object_2 \n'
                 'FROM aim \n'
                 'WHERE aim.id = %(id)s::INTEGER ON CONFLICT DO NOTHING',
                 {'operation_id': 'plain', 'id': 'plain'},
                 {},
                 ()),
 'aim.with_step': ('SELECT aim.slug \nFROM aim \nWHERE aim.promise_id = %(promise_id)s::INTEGER',
                   {'promise_id': 'plain'},
                   {},
                   ('plain',)),
 'aim_person.add': ('INSERT INTO aim_person (aim_id, person_id) VALUES (%(aim_id)s::INTEGER, '
                    '%(person_id)s::INTEGER)',
                    {'aim_id': 'plain', 'person_id': 'plain'},
                    {},
                    ()),
 'aim_person.all': ('SELECT aim_person.aim_id, aim_person.person_id \nFROM aim_person',
                    {},
                    {},
                    ('plain', 'plain')),
 'aim_person.born': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                     "%(operation_id)s::INTEGER AS anon_1, 'aim_person', "
                     "CAST(jsonb_build_object('aim_id', aim_person.aim_id, 'person_id', "
                     'aim_person.person_id) AS TEXT) AS jsonb_build_object_1, NULL \n'
                     'FROM aim_person \n'
                     'WHERE aim_person.aim_id = %(aim_id)s::INTEGER AND aim_person.person_id = '
                     '%(person_id)s::INTEGER ON CONFLICT DO NOTHING',
                     {'operation_id': 'plain', 'aim_id': 'plain', 'person_id': 'plain'},
                     {},
                     ()),
 'aim_person.drop': ('DELETE FROM aim_person WHERE aim_person.aim_id = CAST(CAST(%(key)s::VARCHAR '
                     "AS JSONB) ->> 'aim_id' AS INTEGER) AND aim_person.person_id = "
                     "CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'person_id' AS INTEGER)",
                     {'key': 'plain'},
                     {},
                     ()),
 'aim_person.image': ("SELECT CAST(jsonb_build_object('aim_id', aim_person.aim_id, 'person_id', "
                      'aim_person.person_id) AS TEXT) AS jsonb_build_object_1 \n'
                      'FROM aim_person \n'
                      "WHERE aim_person.aim_id = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'aim_id' "
                      'AS INTEGER) AND aim_person.person_id = CAST(CAST(%(key)s::VARCHAR AS JSONB) '
                      "->> 'person_id' AS INTEGER)",
                      {'key': 'plain'},
                      {},
                      ('plain',)),
 'aim_person.put': ('INSERT INTO aim_person (aim_id, person_id) VALUES '
                    "(CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'aim_id' AS INTEGER), "
                    "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'person_id' AS INTEGER)) ON "
                    'CONFLICT DO NOTHING',
                    {'image': 'plain'},
                    {},
                    ()),
 'aim_person.remove': ('DELETE FROM aim_person WHERE aim_person.aim_id = %(aim_id)s::INTEGER AND '
                       'aim_person.person_id = %(person_id)s::INTEGER',
                       {'aim_id': 'plain', 'person_id': 'plain'},
                       {},
                       ()),
 'aim_person.touched': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                        "%(operation_id)s::INTEGER AS anon_1, 'aim_person', "
                        "CAST(jsonb_build_object('aim_id', aim_person.aim_id, 'person_id', "
                        'aim_person.person_id) AS TEXT) AS jsonb_build_object_1, '
                        "CAST(jsonb_build_object('aim_id', aim_person.aim_id, 'person_id', "
                        'aim_person.person_id) AS TEXT) AS jsonb_build_object_2 \n'
                        'FROM aim_person \n'
                        'WHERE aim_person.aim_id = %(aim_id)s::INTEGER AND aim_person.person_id = '
                        '%(person_id)s::INTEGER ON CONFLICT DO NOTHING',
                        {'operation_id': 'plain', 'aim_id': 'plain', 'person_id': 'plain'},
                        {},
                        ()),
 'alias.add': ('INSERT INTO alias (name, habit_id) VALUES (%(name)s::VARCHAR, '
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
                'other.private OR (EXISTS (SELECT 1 \n'
                'FROM habit \n'
                'WHERE habit.id = other.habit_id AND habit.private)) AS anon_1, promise.private \n'
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
 'change.images': ('SELECT change.image \n'
                   'FROM change JOIN operation ON operation.id = change.operation_id \n'
                   'WHERE change.table_name = %(table_name)s::VARCHAR AND change.image IS NOT NULL '
                   'AND operation.undone IS false',
                   {'table_name': 'plain'},
                   {},
                   ('plain',)),
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
 'counter.take': ('INSERT INTO counter (name, last) VALUES (%(name)s::VARCHAR, %(count)s::INTEGER) '
                  'ON CONFLICT (name) DO UPDATE SET last = (counter.last + %(count)s::INTEGER) '
                  'RETURNING counter.last',
                  {'name': 'plain', 'count': 'plain'},
                  {},
                  ('plain',)),
 'days.counted': ('SELECT moment.day, count(*) FILTER (WHERE moment.effect = '
                  '%(effect_1)s::VARCHAR) AS anon_1, count(*) FILTER (WHERE moment.effect = '
                  '%(effect_2)s::VARCHAR) AS anon_2, count(*) FILTER (WHERE moment.effect = '
                  '%(effect_3)s::VARCHAR) AS anon_3 \n'
                  'FROM moment \n'
                  'WHERE moment.day >= %(since)s::DATE AND moment.day <= %(until)s::DATE GROUP BY '
                  'moment.day ORDER BY moment.day',
                  {'since': 'day', 'until': 'day'},
                  {'effect_1': 'built', 'effect_2': 'neutral', 'effect_3': 'cost'},
                  ('day', 'plain', 'plain', 'plain')),
 'days.first': ('SELECT min(moment.day) AS min_1 \nFROM moment', {}, {}, ('day',)),
 'feedback.open_from': ('SELECT moment.id, moment.uid, moment.number, moment.day, moment.at, '
                        'moment.utc_offset, moment.timed, moment.habit_id, moment.effect, '
                        'moment.note, moment.private, (SELECT '
                        "string_agg(CAST(moment_person.person_id AS TEXT), ' ') AS "
                        'aggregate_strings_1 \n'
                        'FROM moment_person \n'
                        'WHERE moment_person.moment_id = moment.id) AS anon_1, (SELECT '
                        "string_agg(moment_tag.tag, ' ') AS aggregate_strings_2 \n"
                        'FROM moment_tag \n'
                        'WHERE moment_tag.moment_id = moment.id) AS anon_2, (SELECT '
                        "string_agg(CAST(moment_aim.aim_id AS TEXT), ' ') AS aggregate_strings_3 \n"
                        'FROM moment_aim \n'
                        'WHERE moment_aim.moment_id = moment.id) AS anon_3 \n'
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
 'interview.add': ('INSERT INTO interview (id, uid, day, people, themes, note, checksum) VALUES '
                   '(%(id)s::INTEGER, %(uid)s::VARCHAR, %(day)s::DATE, %(people)s::INTEGER, '
                   '%(themes)s::VARCHAR, %(note)s::VARCHAR, %(checksum)s::BIGINT)',
                   {'id': 'plain',
                    'uid': 'plain',
                    'day': 'day',
                    'people': 'plain',
                    'themes': 'plain',
                    'note': 'plain',
                    'checksum': 'plain'},
                   {},
                   ()),
 'interview.all': ('SELECT interview.id, interview.uid, interview.day, interview.people, '
                   'interview.themes, interview.note \n'
                   'FROM interview ORDER BY interview.day, interview.id',
                   {},
                   {},
                   ('plain', 'plain', 'day', 'plain', 'plain', 'plain')),
 'interview.born': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                    "%(operation_id)s::INTEGER AS anon_1, 'interview', "
                    "CAST(jsonb_build_object('id', interview.id) AS TEXT) AS jsonb_build_object_1, "
                    'NULL \n'
                    'FROM interview \n'
                    'WHERE interview.id = %(id)s::INTEGER ON CONFLICT DO NOTHING',
                    {'operation_id': 'plain', 'id': 'plain'},
                    {},
                    ()),
 'interview.drop': ('DELETE FROM interview WHERE interview.id = CAST(CAST(%(key)s::VARCHAR AS '
                    "JSONB) ->> 'id' AS INTEGER)",
                    {'key': 'plain'},
                    {},
                    ()),
 'interview.image': ("SELECT CAST(jsonb_build_object('id', interview.id, 'uid', interview.uid, "
                     "'day', interview.day, 'people', interview.people, 'themes', "
                     "interview.themes, 'note', interview.note, 'checksum', interview.checksum) AS "
                     'TEXT) AS jsonb_build_object_1 \n'
                     'FROM interview \n'
                     "WHERE interview.id = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'id' AS "
                     'INTEGER)',
                     {'key': 'plain'},
                     {},
                     ('plain',)),
 'interview.put': ('INSERT INTO interview (id, uid, day, people, themes, note, checksum) VALUES '
                   "(CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'id' AS INTEGER), "
                   "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'uid' AS TEXT), "
                   "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'day' AS DATE), "
                   "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'people' AS INTEGER), "
                   "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'themes' AS TEXT), "
                   "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'note' AS TEXT), "
                   "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'checksum' AS BIGINT)) ON CONFLICT "
                   '(id) DO UPDATE SET uid = excluded.uid, day = excluded.day, people = '
                   'excluded.people, themes = excluded.themes, note = excluded.note, checksum = '
                   'excluded.checksum',
                   {'image': 'plain'},
                   {},
                   ()),
 'interview.remove': ('DELETE FROM interview WHERE interview.id = %(id)s::INTEGER',
                      {'id': 'plain'},
                      {},
                      ()),
 'interview.touched': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                       "%(operation_id)s::INTEGER AS anon_1, 'interview', "
                       "CAST(jsonb_build_object('id', interview.id) AS TEXT) AS "
                       "jsonb_build_object_1, CAST(jsonb_build_object('id', interview.id, 'uid', "
                       "interview.uid, 'day', interview.day, 'people', interview.people, 'themes', "
                       "interview.themes, 'note', interview.note, 'checksum', interview.checksum) "
                       'AS TEXT) AS jsonb_build_object_2 \n'
                       'FROM interview \n'
                       'WHERE interview.id = %(id)s::INTEGER ON CONFLICT DO NOTHING',
                       {'operation_id': 'plain', 'id': 'plain'},
                       {},
                       ()),
 'life.add': ('INSERT INTO life (habit_id, since, until, checksum) VALUES (%(habit_id)s::INTEGER, '
              '%(since)s::DATE, %(until)s::DATE, %(checksum)s::BIGINT) RETURNING life.id',
              {'habit_id': 'plain', 'since': 'day', 'until': 'day', 'checksum': 'plain'},
              {},
              ('plain',)),
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
 'mapping.all': ('SELECT mapping.source, mapping.theirs, mapping.ours \n'
                 'FROM mapping ORDER BY mapping.source, mapping.theirs',
                 {},
                 {},
                 ('plain', 'plain', 'plain')),
 'mapping.born': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                  "%(operation_id)s::INTEGER AS anon_1, 'mapping', "
                  "CAST(jsonb_build_object('source', mapping.source, 'theirs', mapping.theirs) AS "
                  'TEXT) AS jsonb_build_object_1, NULL \n'
                  'FROM mapping \n'
                  'WHERE mapping.source = %(source)s::VARCHAR AND mapping.theirs = '
                  '%(theirs)s::VARCHAR ON CONFLICT DO NOTHING',
                  {'operation_id': 'plain', 'source': 'plain', 'theirs': 'plain'},
                  {},
                  ()),
 'mapping.drop': ('DELETE FROM mapping WHERE mapping.source = CAST(CAST(%(key)s::VARCHAR AS JSONB) '
                  "->> 'source' AS TEXT) AND mapping.theirs = CAST(CAST(%(key)s::VARCHAR AS JSONB) "
                  "->> 'theirs' AS TEXT)",
                  {'key': 'plain'},
                  {},
                  ()),
 'mapping.image': ("SELECT CAST(jsonb_build_object('source', mapping.source, 'theirs', "
                   "mapping.theirs, 'ours', mapping.ours, 'checksum', mapping.checksum) AS TEXT) "
                   'AS jsonb_build_object_1 \n'
                   'FROM mapping \n'
                   "WHERE mapping.source = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'source' AS "
                   "TEXT) AND mapping.theirs = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'theirs' "
                   'AS TEXT)',
                   {'key': 'plain'},
                   {},
                   ('plain',)),
 'mapping.of_source': ('SELECT mapping.source, mapping.theirs, mapping.ours \n'
                       'FROM mapping \n'
                       'WHERE mapping.source = %(source)s::VARCHAR',
                       {'source': 'plain'},
                       {},
                       ('plain', 'plain', 'plain')),
 'mapping.put': ('INSERT INTO mapping (source, theirs, ours, checksum) VALUES '
                 "(CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'source' AS TEXT), "
                 "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'theirs' AS TEXT), "
                 "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'ours' AS TEXT), "
                 "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'checksum' AS BIGINT)) ON CONFLICT "
                 '(source, theirs) DO UPDATE SET ours = excluded.ours, checksum = '
                 'excluded.checksum',
                 {'image': 'plain'},
                 {},
                 ()),
 'mapping.set': ('INSERT INTO mapping (source, theirs, ours, checksum) VALUES '
                 '(%(source)s::VARCHAR, %(theirs)s::VARCHAR, %(ours)s::VARCHAR, '
                 '%(checksum)s::BIGINT) ON CONFLICT (source, theirs) DO UPDATE SET ours = '
                 'excluded.ours, checksum = excluded.checksum',
                 {'source': 'plain', 'theirs': 'plain', 'ours': 'plain', 'checksum': 'plain'},
                 {},
                 ()),
 'mapping.touched': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                     "%(operation_id)s::INTEGER AS anon_1, 'mapping', "
                     "CAST(jsonb_build_object('source', mapping.source, 'theirs', mapping.theirs) "
                     "AS TEXT) AS jsonb_build_object_1, CAST(jsonb_build_object('source', "
                     "mapping.source, 'theirs', mapping.theirs, 'ours', mapping.ours, 'checksum', "
                     'mapping.checksum) AS TEXT) AS jsonb_build_object_2 \n'
                     'FROM mapping \n'
                     'WHERE mapping.source = %(source)s::VARCHAR AND mapping.theirs = '
                     '%(theirs)s::VARCHAR ON CONFLICT DO NOTHING',
                     {'operation_id': 'plain', 'source': 'plain', 'theirs': 'plain'},
                     {},
                     ()),
 'measure.add': ('INSERT INTO measure (uid, slug, title, unit, direction, target, checksum) VALUES '
                 '(%(uid)s::VARCHAR, %(slug)s::VARCHAR, %(title)s::VARCHAR, %(unit)s::VARCHAR, '
                 '%(direction)s::VARCHAR, %(target)s::VARCHAR, %(checksum)s::BIGINT) RETURNING '
                 'measure.id',
                 {'uid': 'plain',
                  'slug': 'plain',
                  'title': 'plain',
                  'unit': 'plain',
                  'direction': 'plain',
                  'target': 'plain',
                  'checksum': 'plain'},
                 {},
                 ('plain',)),
 'measure.all': ('SELECT measure.id, measure.uid, measure.slug, measure.title, measure.unit, '
                 'measure.direction, measure.target \n'
                 'FROM measure ORDER BY measure.id',
                 {},
                 {},
                 ('plain', 'plain', 'plain', 'plain', 'plain', 'plain', 'plain')),
 'measure.born': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                  "%(operation_id)s::INTEGER AS anon_1, 'measure', CAST(jsonb_build_object('id', "
                  'measure.id) AS TEXT) AS jsonb_build_object_1, NULL \n'
                  'FROM measure \n'
                  'WHERE measure.id = %(id)s::INTEGER ON CONFLICT DO NOTHING',
                  {'operation_id': 'plain', 'id': 'plain'},
                  {},
                  ()),
 'measure.drop': ('DELETE FROM measure WHERE measure.id = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> '
                  "'id' AS INTEGER)",
                  {'key': 'plain'},
                  {},
                  ()),
 'measure.goals': ('SELECT aim.slug \n'
                   'FROM aim \n'
                   'WHERE aim.measure_id = %(measure_id)s::INTEGER ORDER BY aim.id',
                   {'measure_id': 'plain'},
                   {},
                   ('plain',)),
 'measure.image': ("SELECT CAST(jsonb_build_object('id', measure.id, 'uid', measure.uid, 'slug', "
                   "measure.slug, 'title', measure.title, 'unit', measure.unit, 'direction', "
                   "measure.direction, 'target', measure.target, 'checksum', measure.checksum) AS "
                   'TEXT) AS jsonb_build_object_1 \n'
                   'FROM measure \n'
                   "WHERE measure.id = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'id' AS INTEGER)",
                   {'key': 'plain'},
                   {},
                   ('plain',)),
 'measure.put': ('INSERT INTO measure (id, uid, slug, title, unit, direction, target, checksum) '
                 "VALUES (CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'id' AS INTEGER), "
                 "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'uid' AS TEXT), "
                 "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'slug' AS TEXT), "
                 "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'title' AS TEXT), "
                 "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'unit' AS TEXT), "
                 "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'direction' AS TEXT), "
                 "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'target' AS TEXT), "
                 "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'checksum' AS BIGINT)) ON CONFLICT "
                 '(id) DO UPDATE SET uid = excluded.uid, slug = excluded.slug, title = '
                 'excluded.title, unit = excluded.unit, direction = excluded.direction, target = '
                 'excluded.target, checksum = excluded.checksum',
                 {'image': 'plain'},
                 {},
                 ()),
 'measure.remove': ('DELETE FROM measure WHERE measure.id = %(id)s::INTEGER',
                    {'id': 'plain'},
                    {},
                    ()),
 'measure.replace': ('UPDATE measure SET uid=%(uid)s::VARCHAR, slug=%(slug)s::VARCHAR, '
                     'title=%(title)s::VARCHAR, unit=%(unit)s::VARCHAR, '
                     'direction=%(direction)s::VARCHAR, target=%(target)s::VARCHAR, '
                     'checksum=%(checksum)s::BIGINT WHERE measure.id = %(this_id)s::INTEGER',
                     {'uid': 'plain',
                      'slug': 'plain',
                      'title': 'plain',
                      'unit': 'plain',
                      'direction': 'plain',
                      'target': 'plain',
                      'checksum': 'plain',
                      'this_id': 'plain'},
                     {},
                     ()),
 'measure.standing': ('SELECT measure.id, measure.uid, measure.slug, measure.title, measure.unit, '
                      'measure.direction, measure.target, (SELECT count(*) AS count_1 \n'
                      'FROM reading \n'
                      'WHERE reading.measure_id = measure.id) AS anon_1, (SELECT reading.day \n'
                      'FROM reading \n'
                      'WHERE reading.measure_id = measure.id ORDER BY reading.day DESC \n'
                      ' LIMIT 1) AS anon_2, (SELECT reading.value \n'
                      'FROM reading \n'
                      'WHERE reading.measure_id = measure.id ORDER BY reading.day DESC \n'
                      ' LIMIT 1) AS anon_3 \n'
                      'FROM measure ORDER BY measure.id',
                      {},
                      {},
                      ('plain',
                       'plain',
                       'plain',
                       'plain',
                       'plain',
                       'plain',
                       'plain',
                       'plain',
                       'day',
                       'plain')),
 'measure.touched': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                     "%(operation_id)s::INTEGER AS anon_1, 'measure', "
                     "CAST(jsonb_build_object('id', measure.id) AS TEXT) AS jsonb_build_object_1, "
                     "CAST(jsonb_build_object('id', measure.id, 'uid', measure.uid, 'slug', "
                     "measure.slug, 'title', measure.title, 'unit', measure.unit, 'direction', "
                     "measure.direction, 'target', measure.target, 'checksum', measure.checksum) "
                     'AS TEXT) AS jsonb_build_object_2 \n'
                     'FROM measure \n'
                     'WHERE measure.id = %(id)s::INTEGER ON CONFLICT DO NOTHING',
                     {'operation_id': 'plain', 'id': 'plain'},
                     {},
                     ()),
 'milestone.add': ('INSERT INTO milestone (aim_id, place, title, due, done, checksum) VALUES '
                   '(%(aim_id)s::INTEGER, %(place)s::INTEGER, %(title)s::VARCHAR, %(due)s::DATE, '
                   '%(done)s::DATE, %(checksum)s::BIGINT) RETURNING milestone.id',
                   {'aim_id': 'plain',
                    'place': 'plain',
                    'title': 'plain',
                    'due': 'day',
                    'done': 'day',
                    'checksum': 'plain'},
                   {},
                   ('plain',)),
 'milestone.all': ('SELECT milestone.id, milestone.aim_id, milestone.place, milestone.title, '
                   'milestone.due, milestone.done \n'
                   'FROM milestone ORDER BY milestone.aim_id, milestone.place',
                   {},
                   {},
                   ('plain', 'plain', 'plain', 'plain', 'day', 'day')),
 'milestone.born': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                    "%(operation_id)s::INTEGER AS anon_1, 'milestone', "
                    "CAST(jsonb_build_object('id', milestone.id) AS TEXT) AS jsonb_build_object_1, "
                    'NULL \n'
                    'FROM milestone \n'
                    'WHERE milestone.id = %(id)s::INTEGER ON CONFLICT DO NOTHING',
                    {'operation_id': 'plain', 'id': 'plain'},
                    {},
                    ()),
 'milestone.drop': ('DELETE FROM milestone WHERE milestone.id = CAST(CAST(%(key)s::VARCHAR AS '
                    "JSONB) ->> 'id' AS INTEGER)",
                    {'key': 'plain'},
                    {},
                    ()),
 'milestone.image': ("SELECT CAST(jsonb_build_object('id', milestone.id, 'aim_id', "
                     "milestone.aim_id, 'place', milestone.place, 'title', milestone.title, 'due', "
                     "milestone.due, 'done', milestone.done, 'checksum', milestone.checksum) AS "
                     'TEXT) AS jsonb_build_object_1 \n'
                     'FROM milestone \n'
                     "WHERE milestone.id = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'id' AS "
                     'INTEGER)',
                     {'key': 'plain'},
                     {},
                     ('plain',)),
 'milestone.put': ('INSERT INTO milestone (id, aim_id, place, title, due, done, checksum) VALUES '
                   "(CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'id' AS INTEGER), "
                   "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'aim_id' AS INTEGER), "
                   "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'place' AS INTEGER), "
                   "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'title' AS TEXT), "
                   "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'due' AS DATE), "
                   "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'done' AS DATE), "
                   "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'checksum' AS BIGINT)) ON CONFLICT "
                   '(id) DO UPDATE SET aim_id = excluded.aim_id, place = excluded.place, title = '
                   'excluded.title, due = excluded.due, done = excluded.done, checksum = '
                   'excluded.checksum',
                   {'image': 'plain'},
                   {},
                   ()),
 'milestone.remove': ('DELETE FROM milestone WHERE milestone.id = %(id)s::INTEGER',
                      {'id': 'plain'},
                      {},
                      ()),
 'milestone.replace': ('UPDATE milestone SET aim_id=%(aim_id)s::INTEGER, place=%(place)s::INTEGER, '
                       'title=%(title)s::VARCHAR, due=%(due)s::DATE, done=%(done)s::DATE, '
                       'checksum=%(checksum)s::BIGINT WHERE milestone.id = %(this_id)s::INTEGER',
                       {'aim_id': 'plain',
                        'place': 'plain',
                        'title': 'plain',
                        'due': 'day',
                        'done': 'day',
                        'checksum': 'plain',
                        'this_id': 'plain'},
                       {},
                       ()),
 'milestone.touched': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                       "%(operation_id)s::INTEGER AS anon_1, 'milestone', "
                       "CAST(jsonb_build_object('id', milestone.id) AS TEXT) AS "
                       "jsonb_build_object_1, CAST(jsonb_build_object('id', milestone.id, "
                       "'aim_id', milestone.aim_id, 'place', milestone.place, 'title', "
                       "milestone.title, 'due', milestone.due, 'done', milestone.done, 'checksum', "
                       'milestone.checksum) AS TEXT) AS jsonb_build_object_2 \n'
                       'FROM milestone \n'
                       'WHERE milestone.id = %(id)s::INTEGER ON CONFLICT DO NOTHING',
                       {'operation_id': 'plain', 'id': 'plain'},
                       {},
                       ()),
 'moment.add_plain': ('INSERT INTO moment (uid, number, day, at, utc_offset, timed, habit_id, '
                      'effect, note, private, checksum) VALUES (%(uid)s::VARCHAR, '
                      '%(number)s::INTEGER, %(day)s::DATE, %(at)s::TIMESTAMP WITH TIME ZONE, '
                      '%(utc_offset)s::INTEGER, %(timed)s, %(habit_id)s::INTEGER, '
                      '%(effect)s::VARCHAR, %(note)s::VARCHAR, %(private)s, %(checksum)s::BIGINT)',
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
                       'checksum': 'plain'},
                      {},
                      ()),
 'moment.born_after': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                       "%(operation_id)s::INTEGER AS anon_1, 'moment', "
                       "CAST(jsonb_build_object('id', moment.id) AS TEXT) AS jsonb_build_object_1, "
                       'NULL \n'
                       'FROM moment \n'
                       'WHERE moment.id > %(this_moment_id)s::INTEGER ON CONFLICT DO NOTHING',
                       {'operation_id': 'plain', 'this_moment_id': 'plain'},
                       {},
                       ()),
 'moment.drop': ('DELETE FROM moment WHERE moment.id = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> '
                 "'id' AS INTEGER)",
                 {'key': 'plain'},
                 {},
                 ()),
 'moment.identified': ('SELECT moment.id, moment.uid, moment.number, moment.day, moment.at, '
                       'moment.utc_offset, moment.timed, moment.habit_id, moment.effect, '
                       'moment.note, moment.private, (SELECT '
                       "string_agg(CAST(moment_person.person_id AS TEXT), ' ') AS "
                       'aggregate_strings_1 \n'
                       'FROM moment_person \n'
                       'WHERE moment_person.moment_id = moment.id) AS anon_1, (SELECT '
                       "string_agg(moment_tag.tag, ' ') AS aggregate_strings_2 \n"
                       'FROM moment_tag \n'
                       'WHERE moment_tag.moment_id = moment.id) AS anon_2, (SELECT '
                       "string_agg(CAST(moment_aim.aim_id AS TEXT), ' ') AS aggregate_strings_3 \n"
                       'FROM moment_aim \n'
                       'WHERE moment_aim.moment_id = moment.id) AS anon_3 \n'
                       'FROM moment \n'
                       'WHERE moment.uid = %(uid)s::VARCHAR',
                       {'uid': 'plain'},
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
                        'plain',
                        'plain')),
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
 'moment.last_id': ('SELECT max(moment.id) AS max_1 \nFROM moment', {}, {}, ('plain',)),
 'moment.newest': ('SELECT moment.id, moment.uid, moment.number, moment.day, moment.at, '
                   'moment.utc_offset, moment.timed, moment.habit_id, moment.effect, moment.note, '
                   "moment.private, (SELECT string_agg(CAST(moment_person.person_id AS TEXT), ' ') "
                   'AS aggregate_strings_1 \n'
                   'FROM moment_person \n'
                   'WHERE moment_person.moment_id = moment.id) AS anon_1, (SELECT '
                   "string_agg(moment_tag.tag, ' ') AS aggregate_strings_2 \n"
                   'FROM moment_tag \n'
                   'WHERE moment_tag.moment_id = moment.id) AS anon_2, (SELECT '
                   "string_agg(CAST(moment_aim.aim_id AS TEXT), ' ') AS aggregate_strings_3 \n"
                   'FROM moment_aim \n'
                   'WHERE moment_aim.moment_id = moment.id) AS anon_3 \n'
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
                     'WHERE moment_tag.moment_id = moment.id) AS anon_2, (SELECT '
                     "string_agg(CAST(moment_aim.aim_id AS TEXT), ' ') AS aggregate_strings_3 \n"
                     'FROM moment_aim \n'
                     'WHERE moment_aim.moment_id = moment.id) AS anon_3 \n'
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
                      'plain',
                      'plain')),
 'moment.numbered_from': ('SELECT moment.number, moment.id \n'
                          'FROM moment \n'
                          'WHERE moment.number >= %(number)s::INTEGER',
                          {'number': 'plain'},
                          {},
                          ('plain', 'plain')),
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
 'moment.uids_among': ('SELECT moment.uid \n'
                       'FROM moment \n'
                       'WHERE moment.uid = ANY (%(uids)s::TEXT[])',
                       {'uids': 'plain'},
                       {},
                       ('plain',)),
 'moment_aim.add': ('INSERT INTO moment_aim (moment_id, aim_id, day, effect) VALUES '
                    '(%(moment_id)s::INTEGER, %(aim_id)s::INTEGER, %(day)s::DATE, '
                    '%(effect)s::VARCHAR)',
                    {'moment_id': 'plain', 'aim_id': 'plain', 'day': 'day', 'effect': 'plain'},
                    {},
                    ()),
 'moment_aim.born': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                     "%(operation_id)s::INTEGER AS anon_1, 'moment_aim', "
                     "CAST(jsonb_build_object('moment_id', moment_aim.moment_id, 'aim_id', "
                     'moment_aim.aim_id) AS TEXT) AS jsonb_build_object_1, NULL \n'
                     'FROM moment_aim \n'
                     'WHERE moment_aim.moment_id = %(moment_id)s::INTEGER AND moment_aim.aim_id = '
                     '%(aim_id)s::INTEGER ON CONFLICT DO NOTHING',
                     {'operation_id': 'plain', 'moment_id': 'plain', 'aim_id': 'plain'},
                     {},
                     ()),
 'moment_aim.born_after': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                           "%(operation_id)s::INTEGER AS anon_1, 'moment_aim', "
                           "CAST(jsonb_build_object('moment_id', moment_aim.moment_id, 'aim_id', "
                           'moment_aim.aim_id) AS TEXT) AS jsonb_build_object_1, NULL \n'
                           'FROM moment_aim \n'
                           'WHERE moment_aim.moment_id > %(this_moment_id)s::INTEGER ON CONFLICT '
                           'DO NOTHING',
                           {'operation_id': 'plain', 'this_moment_id': 'plain'},
                           {},
                           ()),
 'moment_aim.drop': ('DELETE FROM moment_aim WHERE moment_aim.moment_id = '
                     "CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'moment_id' AS INTEGER) AND "
                     "moment_aim.aim_id = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'aim_id' AS "
                     'INTEGER)',
                     {'key': 'plain'},
                     {},
                     ()),
 'moment_aim.image': ("SELECT CAST(jsonb_build_object('moment_id', moment_aim.moment_id, 'aim_id', "
                      "moment_aim.aim_id, 'day', moment_aim.day, 'effect', moment_aim.effect) AS "
                      'TEXT) AS jsonb_build_object_1 \n'
                      'FROM moment_aim \n'
                      'WHERE moment_aim.moment_id = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> '
                      "'moment_id' AS INTEGER) AND moment_aim.aim_id = CAST(CAST(%(key)s::VARCHAR "
                      "AS JSONB) ->> 'aim_id' AS INTEGER)",
                      {'key': 'plain'},
                      {},
                      ('plain',)),
 'moment_aim.of': ('SELECT moment_aim.aim_id \n'
                   'FROM moment_aim \n'
                   'WHERE moment_aim.moment_id = %(moment_id)s::INTEGER',
                   {'moment_id': 'plain'},
                   {},
                   ('plain',)),
 'moment_aim.put': ('INSERT INTO moment_aim (moment_id, aim_id, day, effect) VALUES '
                    "(CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'moment_id' AS INTEGER), "
                    "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'aim_id' AS INTEGER), "
                    "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'day' AS DATE), "
                    "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'effect' AS TEXT)) ON CONFLICT "
                    '(moment_id, aim_id) DO UPDATE SET day = excluded.day, effect = '
                    'excluded.effect',
                    {'image': 'plain'},
                    {},
                    ()),
 'moment_aim.remove': ('DELETE FROM moment_aim WHERE moment_aim.moment_id = %(moment_id)s::INTEGER',
                       {'moment_id': 'plain'},
                       {},
                       ()),
 'moment_aim.touched': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                        "%(operation_id)s::INTEGER AS anon_1, 'moment_aim', "
                        "CAST(jsonb_build_object('moment_id', moment_aim.moment_id, 'aim_id', "
                        'moment_aim.aim_id) AS TEXT) AS jsonb_build_object_1, '
                        "CAST(jsonb_build_object('moment_id', moment_aim.moment_id, 'aim_id', "
                        "moment_aim.aim_id, 'day', moment_aim.day, 'effect', moment_aim.effect) AS "
                        'TEXT) AS jsonb_build_object_2 \n'
                        'FROM moment_aim \n'
                        'WHERE moment_aim.moment_id = %(moment_id)s::INTEGER AND moment_aim.aim_id '
                        '= %(aim_id)s::INTEGER ON CONFLICT DO NOTHING',
                        {'operation_id': 'plain', 'moment_id': 'plain', 'aim_id': 'plain'},
                        {},
                        ()),
 'moment_person.born_after': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                              "%(operation_id)s::INTEGER AS anon_1, 'moment_person', "
                              "CAST(jsonb_build_object('moment_id', moment_person.moment_id, "
                              "'person_id', moment_person.person_id) AS TEXT) AS "
                              'jsonb_build_object_1, NULL \n'
                              'FROM moment_person \n'
                              'WHERE moment_person.moment_id > %(this_moment_id)s::INTEGER ON '
                              'CONFLICT DO NOTHING',
                              {'operation_id': 'plain', 'this_moment_id': 'plain'},
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
 'moment_tag.born_after': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                           "%(operation_id)s::INTEGER AS anon_1, 'moment_tag', "
                           "CAST(jsonb_build_object('moment_id', moment_tag.moment_id, 'tag', "
                           'moment_tag.tag) AS TEXT) AS jsonb_build_object_1, NULL \n'
                           'FROM moment_tag \n'
                           'WHERE moment_tag.moment_id > %(this_moment_id)s::INTEGER ON CONFLICT '
                           'DO NOTHING',
                           {'operation_id': 'plain', 'this_moment_id': 'plain'},
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
 'moments.aims': ('SELECT moment_aim.moment_id, moment_aim.aim_id \n'
                  'FROM moment_aim \n'
                  'WHERE moment_aim.moment_id = ANY (%(moment_ids)s::INTEGER[])',
                  {'moment_ids': 'plain'},
                  {},
                  ('plain', 'plain')),
 'moments.by_aim': ('SELECT moment.id, moment.uid, moment.number, moment.day, moment.at, '
                    'moment.utc_offset, moment.timed, moment.habit_id, moment.effect, moment.note, '
                    "moment.private, (SELECT string_agg(CAST(moment_person.person_id AS TEXT), ' "
                    "') AS aggregate_strings_1 \n"
                    'FROM moment_person \n'
                    'WHERE moment_person.moment_id = moment.id) AS anon_1, (SELECT '
                    "string_agg(moment_tag.tag, ' ') AS aggregate_strings_2 \n"
                    'FROM moment_tag \n'
                    'WHERE moment_tag.moment_id = moment.id) AS anon_2, (SELECT '
                    "string_agg(CAST(moment_aim.aim_id AS TEXT), ' ') AS aggregate_strings_3 \n"
                    'FROM moment_aim \n'
                    'WHERE moment_aim.moment_id = moment.id) AS anon_3 \n'
                    'FROM moment JOIN moment_aim ON moment_aim.moment_id = moment.id \n'
                    'WHERE moment_aim.aim_id = %(aim_id)s::INTEGER AND moment_aim.day >= '
                    '%(since)s::DATE AND moment_aim.day <= %(until)s::DATE AND '
                    '(%(habit_id)s::INTEGER IS NULL OR moment.habit_id = %(habit_id)s::INTEGER) '
                    'AND (%(person_id)s::INTEGER IS NULL OR (EXISTS (SELECT 1 \n'
                    'FROM moment_person \n'
                    'WHERE moment_person.moment_id = moment.id AND moment_person.person_id = '
                    '%(person_id)s::INTEGER))) AND (%(tag)s::VARCHAR IS NULL OR (EXISTS (SELECT '
                    '1 \n'
                    'FROM moment_tag \n'
                    'WHERE moment_tag.moment_id = moment.id AND moment_tag.tag = '
                    '%(tag)s::VARCHAR))) ORDER BY moment_aim.day DESC, moment_aim.moment_id DESC \n'
                    ' LIMIT %(limit)s::INTEGER',
                    {'aim_id': 'plain',
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
                     'plain',
                     'plain')),
 'moments.by_habit': ('SELECT moment.id, moment.uid, moment.number, moment.day, moment.at, '
                      'moment.utc_offset, moment.timed, moment.habit_id, moment.effect, '
                      'moment.note, moment.private, (SELECT '
                      "string_agg(CAST(moment_person.person_id AS TEXT), ' ') AS "
                      'aggregate_strings_1 \n'
                      'FROM moment_person \n'
                      'WHERE moment_person.moment_id = moment.id) AS anon_1, (SELECT '
                      "string_agg(moment_tag.tag, ' ') AS aggregate_strings_2 \n"
                      'FROM moment_tag \n'
                      'WHERE moment_tag.moment_id = moment.id) AS anon_2, (SELECT '
                      "string_agg(CAST(moment_aim.aim_id AS TEXT), ' ') AS aggregate_strings_3 \n"
                      'FROM moment_aim \n'
                      'WHERE moment_aim.moment_id = moment.id) AS anon_3 \n'
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
                    'WHERE moment_tag.moment_id = moment.id) AS anon_2, (SELECT '
                    "string_agg(CAST(moment_aim.aim_id AS TEXT), ' ') AS aggregate_strings_3 \n"
                    'FROM moment_aim \n'
                    'WHERE moment_aim.moment_id = moment.id) AS anon_3 \n'
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
                     'plain',
                     'plain')),
 'moments.in_order': ('SELECT moment.id, moment.uid, moment.number, moment.day, moment.at, '
                      'moment.utc_offset, moment.timed, moment.habit_id, moment.effect, '
                      'moment.note, moment.private \n'
                      'FROM moment \n'
                      'WHERE moment.day >= %(since)s::DATE AND moment.day <= %(until)s::DATE AND '
                      '(%(private)s::INTEGER = %(param_1)s::INTEGER OR NOT (moment.private OR '
                      '(EXISTS (SELECT 1 \n'
                      'FROM habit \n'
                      'WHERE habit.id = moment.habit_id AND habit.private)))) AND '
                      '(%(habit_id)s::INTEGER IS NULL OR moment.habit_id = %(habit_id)s::INTEGER) '
                      'AND (%(person_id)s::INTEGER IS NULL OR (EXISTS (SELECT 1 \n'
                      'FROM moment_person \n'
                      'WHERE moment_person.moment_id = moment.id AND moment_person.person_id = '
                      '%(person_id)s::INTEGER))) AND (%(tag)s::VARCHAR IS NULL OR (EXISTS (SELECT '
                      '1 \n'
                      'FROM moment_tag \n'
                      'WHERE moment_tag.moment_id = moment.id AND moment_tag.tag = '
                      '%(tag)s::VARCHAR))) AND (%(aim_id)s::INTEGER IS NULL OR (EXISTS (SELECT 1 \n'
                      'FROM moment_aim \n'
                      'WHERE moment_aim.moment_id = moment.id AND moment_aim.aim_id = '
                      '%(aim_id)s::INTEGER))) ORDER BY moment.day, moment.id',
                      {'since': 'day',
                       'until': 'day',
                       'private': 'plain',
                       'habit_id': 'plain',
                       'person_id': 'plain',
                       'tag': 'plain',
                       'aim_id': 'plain'},
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
 'origin.add': ('INSERT INTO origin (source, entry, content, moment_id) VALUES '
                '(%(source)s::VARCHAR, %(entry)s::BIGINT, %(content)s::BIGINT, '
                '%(moment_id)s::INTEGER)',
                {'source': 'plain', 'entry': 'plain', 'content': 'plain', 'moment_id': 'plain'},
                {},
                ()),
 'origin.born': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                 "%(operation_id)s::INTEGER AS anon_1, 'origin', CAST(jsonb_build_object('source', "
                 "origin.source, 'entry', origin.entry) AS TEXT) AS jsonb_build_object_1, NULL \n"
                 'FROM origin \n'
                 'WHERE origin.source = %(source)s::VARCHAR AND origin.entry = %(entry)s::BIGINT '
                 'ON CONFLICT DO NOTHING',
                 {'operation_id': 'plain', 'source': 'plain', 'entry': 'plain'},
                 {},
                 ()),
 'origin.born_after': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                       "%(operation_id)s::INTEGER AS anon_1, 'origin', "
                       "CAST(jsonb_build_object('source', origin.source, 'entry', origin.entry) AS "
                       'TEXT) AS jsonb_build_object_1, NULL \n'
                       'FROM origin \n'
                       'WHERE origin.moment_id > %(this_moment_id)s::INTEGER ON CONFLICT DO '
                       'NOTHING',
                       {'operation_id': 'plain', 'this_moment_id': 'plain'},
                       {},
                       ()),
 'origin.drop': ('DELETE FROM origin WHERE origin.source = CAST(CAST(%(key)s::VARCHAR AS JSONB) '
                 "->> 'source' AS TEXT) AND origin.entry = CAST(CAST(%(key)s::VARCHAR AS JSONB) "
                 "->> 'entry' AS BIGINT)",
                 {'key': 'plain'},
                 {},
                 ()),
 'origin.forget_moment': ('UPDATE origin SET moment_id=NULL WHERE origin.moment_id = '
                          '%(this_moment_id)s::INTEGER',
                          {'this_moment_id': 'plain'},
                          {},
                          ()),
 'origin.image': ("SELECT CAST(jsonb_build_object('source', origin.source, 'entry', origin.entry, "
                  "'content', origin.content, 'moment_id', origin.moment_id) AS TEXT) AS "
                  'jsonb_build_object_1 \n'
                  'FROM origin \n'
                  "WHERE origin.source = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'source' AS "
                  "TEXT) AND origin.entry = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'entry' AS "
                  'BIGINT)',
                  {'key': 'plain'},
                  {},
                  ('plain',)),
 'origin.of_moment': ('SELECT origin.source, origin.entry, origin.content, origin.moment_id \n'
                      'FROM origin \n'
                      'WHERE origin.moment_id = %(this_moment_id)s::INTEGER',
                      {'this_moment_id': 'plain'},
                      {},
                      ('plain', 'plain', 'plain', 'plain')),
 'origin.of_source': ('SELECT origin.source, origin.entry, origin.content, origin.moment_id \n'
                      'FROM origin \n'
                      'WHERE origin.source = %(source)s::VARCHAR',
                      {'source': 'plain'},
                      {},
                      ('plain', 'plain', 'plain', 'plain')),
 'origin.put': ('INSERT INTO origin (source, entry, content, moment_id) VALUES '
                "(CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'source' AS TEXT), "
                "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'entry' AS BIGINT), "
                "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'content' AS BIGINT), "
                "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'moment_id' AS INTEGER)) ON CONFLICT "
                '(source, entry) DO UPDATE SET content = excluded.content, moment_id = '
                'excluded.moment_id',
                {'image': 'plain'},
                {},
                ()),
 'origin.sources': ('SELECT DISTINCT origin.source \nFROM origin', {}, {}, ('plain',)),
 'origin.touched': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                    "%(operation_id)s::INTEGER AS anon_1, 'origin', "
                    "CAST(jsonb_build_object('source', origin.source, 'entry', origin.entry) AS "
                    "TEXT) AS jsonb_build_object_1, CAST(jsonb_build_object('source', "
                    "origin.source, 'entry', origin.entry, 'content', origin.content, 'moment_id', "
                    'origin.moment_id) AS TEXT) AS jsonb_build_object_2 \n'
                    'FROM origin \n'
                    'WHERE origin.source = %(source)s::VARCHAR AND origin.entry = '
                    '%(entry)s::BIGINT ON CONFLICT DO NOTHING',
                    {'operation_id': 'plain', 'source': 'plain', 'entry': 'plain'},
                    {},
                    ()),
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
 'person.drop': ('DELETE FROM person WHERE person.id = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> '
                 "'id' AS INTEGER)",
                 {'key': 'plain'},
                 {},
                 ()),
 'person.hidden': ('SELECT person.id \n'
                   'FROM person \n'
                   "WHERE person.relation IN ('report', 'team') AND person.team IS NULL AND "
                   'person.level IS NULL AND person.every IS NULL AND person.left_on IS NULL AND '
                   'NOT person.partner AND NOT person.held AND NOT (EXISTS (SELECT 1 \n'
                   'FROM away \n'
                   'WHERE away.person_id = person.id)) AND ((EXISTS (SELECT 1 \n'
                   'FROM moment_person \n'
                   'WHERE moment_person.person_id = person.id)) OR (EXISTS (SELECT 1 \n'
                   'FROM aim_person \n'
                   'WHERE aim_person.person_id = person.id)) OR (EXISTS (SELECT 1 \n'
                   'FROM promise \n'
                   'WHERE promise.person_id = person.id))) AND NOT (EXISTS (SELECT 1 \n'
                   'FROM moment_person, moment \n'
                   'WHERE moment_person.person_id = person.id AND moment_person.moment_id = '
                   'moment.id AND NOT (moment.private OR (EXISTS (SELECT 1 \n'
                   'FROM habit \n'
                   'WHERE habit.id = moment.habit_id AND habit.private))))) AND NOT (EXISTS '
                   '(SELECT 1 \n'
                   'FROM aim_person, aim \n'
                   'WHERE aim_person.person_id = person.id AND aim_person.aim_id = aim.id AND NOT '
                   'aim.private)) AND NOT (EXISTS (SELECT 1 \n'
                   'FROM promise \n'
                   'WHERE promise.person_id = person.id AND NOT promise.private))',
                   {},
                   {},
                   ('plain',)),
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
 'person.told': ('SELECT operation.verb, operation.subject, operation.undone, change.key, '
                 'change.image \n'
                 'FROM change JOIN operation ON operation.id = change.operation_id \n'
                 'WHERE change.operation_id IN (SELECT operation.id \n'
                 'FROM operation \n'
                 "WHERE substr(operation.verb, 1, 7) = 'person ' OR operation.verb IN ('init', "
                 "'import')) AND change.table_name = 'person' ORDER BY operation.id DESC, "
                 'change.key DESC',
                 {},
                 {},
                 ('plain', 'plain', 'flag', 'plain', 'plain')),
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
 'promise.drop': ('DELETE FROM promise WHERE promise.id = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> '
                  "'id' AS INTEGER)",
                  {'key': 'plain'},
                  {},
                  ()),
 'promise.found': ('SELECT promise.id, promise.uid, promise.number, promise.person_id, '
                   'promise.theirs, promise.text, promise.made, promise.due, promise.state, '
                   'promise.settled, promise.why, promise.moment_id, promise.private, '
                   'moment.number AS number_1, (SELECT string_agg(CAST(promise_aim.aim_id AS '
                   "TEXT), ' ') AS aggregate_strings_1 \n"
                   'FROM promise_aim \n'
                   'WHERE promise_aim.promise_id = promise.id) AS anon_1 \n'
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
                    'plain',
                    'plain')),
 'promise.found_count': ('SELECT count(*) AS count_1 \n'
                         'FROM promise \n'
                         "WHERE words_of(promise.text) @@ to_tsquery('simple', %(words)s::VARCHAR)",
                         {'words': 'plain'},
                         {},
                         ('plain',)),
 'promise.found_count_filtered': ('SELECT count(*) AS count_1 \n'
                                  'FROM promise \n'
                                  "WHERE (words_of(promise.text) @@ to_tsquery('simple', "
                                  '%(words)s::VARCHAR)) AND promise.made >= %(since)s::DATE AND '
                                  'promise.made <= %(until)s::DATE AND (%(person_id)s::INTEGER IS '
                                  'NULL OR promise.person_id = %(person_id)s::INTEGER)',
                                  {'words': 'plain',
                                   'since': 'day',
                                   'until': 'day',
                                   'person_id': 'plain'},
                                  {},
                                  ('plain',)),
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
                      'moment.number AS number_1, (SELECT string_agg(CAST(promise_aim.aim_id AS '
                      "TEXT), ' ') AS aggregate_strings_1 \n"
                      'FROM promise_aim \n'
                      'WHERE promise_aim.promise_id = promise.id) AS anon_1 \n'
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
                       'plain',
                       'plain')),
 'promise.newest': ('SELECT promise.id, promise.uid, promise.number, promise.person_id, '
                    'promise.theirs, promise.text, promise.made, promise.due, promise.state, '
                    'promise.settled, promise.why, promise.moment_id, promise.private, '
                    'moment.number AS number_1, (SELECT string_agg(CAST(promise_aim.aim_id AS '
                    "TEXT), ' ') AS aggregate_strings_1 \n"
                    'FROM promise_aim \n'
                    'WHERE promise_aim.promise_id = promise.id) AS anon_1 \n'
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
                     'plain',
                     'plain')),
 'promise.numbered': ('SELECT promise.id, promise.uid, promise.number, promise.person_id, '
                      'promise.theirs, promise.text, promise.made, promise.due, promise.state, '
                      'promise.settled, promise.why, promise.moment_id, promise.private, '
                      'moment.number AS number_1, (SELECT string_agg(CAST(promise_aim.aim_id AS '
                      "TEXT), ' ') AS aggregate_strings_1 \n"
                      'FROM promise_aim \n'
                      'WHERE promise_aim.promise_id = promise.id) AS anon_1 \n'
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
                       'plain',
                       'plain')),
 'promise.of_moment': ('SELECT promise.id, promise.uid, promise.number, promise.person_id, '
                       'promise.theirs, promise.text, promise.made, promise.due, promise.state, '
                       'promise.settled, promise.why, promise.moment_id, promise.private, '
                       'moment.number AS number_1, (SELECT string_agg(CAST(promise_aim.aim_id AS '
                       "TEXT), ' ') AS aggregate_strings_1 \n"
                       'FROM promise_aim \n'
                       'WHERE promise_aim.promise_id = promise.id) AS anon_1 \n'
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
                        'plain',
                        'plain')),
 'promise.of_person': ('SELECT promise.id, promise.uid, promise.number, promise.person_id, '
                       'promise.theirs, promise.text, promise.made, promise.due, promise.state, '
                       'promise.settled, promise.why, promise.moment_id, promise.private, '
                       'moment.number AS number_1, (SELECT string_agg(CAST(promise_aim.aim_id AS '
                       "TEXT), ' ') AS aggregate_strings_1 \n"
                       'FROM promise_aim \n'
                       'WHERE promise_aim.promise_id = promise.id) AS anon_1 \n'
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
                        'plain',
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
 'promise_aim.add': ('INSERT INTO promise_aim (promise_id, aim_id) VALUES '
                     '(%(promise_id)s::INTEGER, %(aim_id)s::INTEGER)',
                     {'promise_id': 'plain', 'aim_id': 'plain'},
                     {},
                     ()),
 'promise_aim.born': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                      "%(operation_id)s::INTEGER AS anon_1, 'promise_aim', "
                      "CAST(jsonb_build_object('promise_id', promise_aim.promise_id, 'aim_id', "
                      'promise_aim.aim_id) AS TEXT) AS jsonb_build_object_1, NULL \n'
                      'FROM promise_aim \n'
                      'WHERE promise_aim.promise_id = %(promise_id)s::INTEGER AND '
                      'promise_aim.aim_id = %(aim_id)s::INTEGER ON CONFLICT DO NOTHING',
                      {'operation_id': 'plain', 'promise_id': 'plain', 'aim_id': 'plain'},
                      {},
                      ()),
 'promise_aim.drop': ('DELETE FROM promise_aim WHERE promise_aim.promise_id = '
                      "CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'promise_id' AS INTEGER) AND "
                      "promise_aim.aim_id = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'aim_id' AS "
                      'INTEGER)',
                      {'key': 'plain'},
                      {},
                      ()),
 'promise_aim.image': ("SELECT CAST(jsonb_build_object('promise_id', promise_aim.promise_id, "
                       "'aim_id', promise_aim.aim_id) AS TEXT) AS jsonb_build_object_1 \n"
                       'FROM promise_aim \n'
                       'WHERE promise_aim.promise_id = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> '
                       "'promise_id' AS INTEGER) AND promise_aim.aim_id = "
                       "CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'aim_id' AS INTEGER)",
                       {'key': 'plain'},
                       {},
                       ('plain',)),
 'promise_aim.of': ('SELECT promise_aim.aim_id \n'
                    'FROM promise_aim \n'
                    'WHERE promise_aim.promise_id = %(promise_id)s::INTEGER',
                    {'promise_id': 'plain'},
                    {},
                    ('plain',)),
 'promise_aim.put': ('INSERT INTO promise_aim (promise_id, aim_id) VALUES '
                     "(CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'promise_id' AS INTEGER), "
                     "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'aim_id' AS INTEGER)) ON CONFLICT "
                     'DO NOTHING',
                     {'image': 'plain'},
                     {},
                     ()),
 'promise_aim.remove': ('DELETE FROM promise_aim WHERE promise_aim.promise_id = '
                        '%(promise_id)s::INTEGER',
                        {'promise_id': 'plain'},
                        {},
                        ()),
 'promise_aim.touched': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                         "%(operation_id)s::INTEGER AS anon_1, 'promise_aim', "
                         "CAST(jsonb_build_object('promise_id', promise_aim.promise_id, 'aim_id', "
                         'promise_aim.aim_id) AS TEXT) AS jsonb_build_object_1, '
                         "CAST(jsonb_build_object('promise_id', promise_aim.promise_id, 'aim_id', "
                         'promise_aim.aim_id) AS TEXT) AS jsonb_build_object_2 \n'
                         'FROM promise_aim \n'
                         'WHERE promise_aim.promise_id = %(promise_id)s::INTEGER AND '
                         'promise_aim.aim_id = %(aim_id)s::INTEGER ON CONFLICT DO NOTHING',
                         {'operation_id': 'plain', 'promise_id': 'plain', 'aim_id': 'plain'},
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
 'question.add': ('INSERT INTO question (id, uid, text, habit_id, checksum) VALUES '
                  '(%(id)s::INTEGER, %(uid)s::VARCHAR, %(text)s::VARCHAR, %(habit_id)s::INTEGER, '
                  '%(checksum)s::BIGINT)',
                  {'id': 'plain',
                   'uid': 'plain',
                   'text': 'plain',
                   'habit_id': 'plain',
                   'checksum': 'plain'},
                  {},
                  ()),
 'question.born': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                   "%(operation_id)s::INTEGER AS anon_1, 'question', CAST(jsonb_build_object('id', "
                   'question.id) AS TEXT) AS jsonb_build_object_1, NULL \n'
                   'FROM question \n'
                   'WHERE question.id = %(id)s::INTEGER ON CONFLICT DO NOTHING',
                   {'operation_id': 'plain', 'id': 'plain'},
                   {},
                   ()),
 'question.drop': ('DELETE FROM question WHERE question.id = CAST(CAST(%(key)s::VARCHAR AS JSONB) '
                   "->> 'id' AS INTEGER)",
                   {'key': 'plain'},
                   {},
                   ()),
 'question.image': ("SELECT CAST(jsonb_build_object('id', question.id, 'uid', question.uid, "
                    "'text', question.text, 'habit_id', question.habit_id, 'checksum', "
                    'question.checksum) AS TEXT) AS jsonb_build_object_1 \n'
                    'FROM question \n'
                    "WHERE question.id = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'id' AS INTEGER)",
                    {'key': 'plain'},
                    {},
                    ('plain',)),
 'question.put': ('INSERT INTO question (id, uid, text, habit_id, checksum) VALUES '
                  "(CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'id' AS INTEGER), "
                  "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'uid' AS TEXT), "
                  "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'text' AS TEXT), "
                  "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'habit_id' AS INTEGER), "
                  "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'checksum' AS BIGINT)) ON CONFLICT "
                  '(id) DO UPDATE SET uid = excluded.uid, text = excluded.text, habit_id = '
                  'excluded.habit_id, checksum = excluded.checksum',
                  {'image': 'plain'},
                  {},
                  ()),
 'question.remove': ('DELETE FROM question WHERE question.id = %(id)s::INTEGER',
                     {'id': 'plain'},
                     {},
                     ()),
 'question.touched': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                      "%(operation_id)s::INTEGER AS anon_1, 'question', "
                      "CAST(jsonb_build_object('id', question.id) AS TEXT) AS "
                      "jsonb_build_object_1, CAST(jsonb_build_object('id', question.id, 'uid', "
                      "question.uid, 'text', question.text, 'habit_id', question.habit_id, "
                      "'checksum', question.checksum) AS TEXT) AS jsonb_build_object_2 \n"
                      'FROM question \n'
                      'WHERE question.id = %(id)s::INTEGER ON CONFLICT DO NOTHING',
                      {'operation_id': 'plain', 'id': 'plain'},
                      {},
                      ()),
 'rating.add': ('INSERT INTO rating (reflection_id, habit_id, value, checksum) VALUES '
                '(%(reflection_id)s::INTEGER, %(habit_id)s::INTEGER, %(value)s::INTEGER, '
                '%(checksum)s::BIGINT)',
                {'reflection_id': 'plain',
                 'habit_id': 'plain',
                 'value': 'plain',
                 'checksum': 'plain'},
                {},
                ()),
 'rating.born': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                 "%(operation_id)s::INTEGER AS anon_1, 'rating', "
                 "CAST(jsonb_build_object('reflection_id', rating.reflection_id, 'habit_id', "
                 'rating.habit_id) AS TEXT) AS jsonb_build_object_1, NULL \n'
                 'FROM rating \n'
                 'WHERE rating.reflection_id = %(reflection_id)s::INTEGER AND rating.habit_id = '
                 '%(habit_id)s::INTEGER ON CONFLICT DO NOTHING',
                 {'operation_id': 'plain', 'reflection_id': 'plain', 'habit_id': 'plain'},
                 {},
                 ()),
 'rating.drop': ('DELETE FROM rating WHERE rating.reflection_id = CAST(CAST(%(key)s::VARCHAR AS '
                 "JSONB) ->> 'reflection_id' AS INTEGER) AND rating.habit_id = "
                 "CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'habit_id' AS INTEGER)",
                 {'key': 'plain'},
                 {},
                 ()),
 'rating.image': ("SELECT CAST(jsonb_build_object('reflection_id', rating.reflection_id, "
                  "'habit_id', rating.habit_id, 'value', rating.value, 'checksum', "
                  'rating.checksum) AS TEXT) AS jsonb_build_object_1 \n'
                  'FROM rating \n'
                  'WHERE rating.reflection_id = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> '
                  "'reflection_id' AS INTEGER) AND rating.habit_id = CAST(CAST(%(key)s::VARCHAR AS "
                  "JSONB) ->> 'habit_id' AS INTEGER)",
                  {'key': 'plain'},
                  {},
                  ('plain',)),
 'rating.of_each': ('SELECT rating.reflection_id, rating.habit_id, rating.value \n'
                    'FROM rating \n'
                    'WHERE rating.reflection_id = ANY (%(reflection_ids)s::INTEGER[]) ORDER BY '
                    'rating.reflection_id, rating.habit_id',
                    {'reflection_ids': 'plain'},
                    {},
                    ('plain', 'plain', 'plain')),
 'rating.put': ('INSERT INTO rating (reflection_id, habit_id, value, checksum) VALUES '
                "(CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'reflection_id' AS INTEGER), "
                "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'habit_id' AS INTEGER), "
                "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'value' AS INTEGER), "
                "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'checksum' AS BIGINT)) ON CONFLICT "
                '(reflection_id, habit_id) DO UPDATE SET value = excluded.value, checksum = '
                'excluded.checksum',
                {'image': 'plain'},
                {},
                ()),
 'rating.remove': ('DELETE FROM rating WHERE rating.reflection_id = %(reflection_id)s::INTEGER AND '
                   'rating.habit_id = %(habit_id)s::INTEGER',
                   {'reflection_id': 'plain', 'habit_id': 'plain'},
                   {},
                   ()),
 'rating.touched': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                    "%(operation_id)s::INTEGER AS anon_1, 'rating', "
                    "CAST(jsonb_build_object('reflection_id', rating.reflection_id, 'habit_id', "
                    'rating.habit_id) AS TEXT) AS jsonb_build_object_1, '
                    "CAST(jsonb_build_object('reflection_id', rating.reflection_id, 'habit_id', "
                    "rating.habit_id, 'value', rating.value, 'checksum', rating.checksum) AS TEXT) "
                    'AS jsonb_build_object_2 \n'
                    'FROM rating \n'
                    'WHERE rating.reflection_id = %(reflection_id)s::INTEGER AND rating.habit_id = '
                    '%(habit_id)s::INTEGER ON CONFLICT DO NOTHING',
                    {'operation_id': 'plain', 'reflection_id': 'plain', 'habit_id': 'plain'},
                    {},
                    ()),
 'reading.add': ('INSERT INTO reading (measure_id, day, value, checksum) VALUES '
                 '(%(measure_id)s::INTEGER, %(day)s::DATE, %(value)s::VARCHAR, '
                 '%(checksum)s::BIGINT)',
                 {'measure_id': 'plain', 'day': 'day', 'value': 'plain', 'checksum': 'plain'},
                 {},
                 ()),
 'reading.all': ('SELECT reading.measure_id, reading.day, reading.value \n'
                 'FROM reading ORDER BY reading.measure_id, reading.day',
                 {},
                 {},
                 ('plain', 'day', 'plain')),
 'reading.born': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                  "%(operation_id)s::INTEGER AS anon_1, 'reading', "
                  "CAST(jsonb_build_object('measure_id', reading.measure_id, 'day', reading.day) "
                  'AS TEXT) AS jsonb_build_object_1, NULL \n'
                  'FROM reading \n'
                  'WHERE reading.measure_id = %(measure_id)s::INTEGER AND reading.day = '
                  '%(day)s::DATE ON CONFLICT DO NOTHING',
                  {'operation_id': 'plain', 'measure_id': 'plain', 'day': 'day'},
                  {},
                  ()),
 'reading.drop': ('DELETE FROM reading WHERE reading.measure_id = CAST(CAST(%(key)s::VARCHAR AS '
                  "JSONB) ->> 'measure_id' AS INTEGER) AND reading.day = "
                  "CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'day' AS DATE)",
                  {'key': 'plain'},
                  {},
                  ()),
 'reading.image': ("SELECT CAST(jsonb_build_object('measure_id', reading.measure_id, 'day', "
                   "reading.day, 'value', reading.value, 'checksum', reading.checksum) AS TEXT) AS "
                   'jsonb_build_object_1 \n'
                   'FROM reading \n'
                   'WHERE reading.measure_id = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> '
                   "'measure_id' AS INTEGER) AND reading.day = CAST(CAST(%(key)s::VARCHAR AS "
                   "JSONB) ->> 'day' AS DATE)",
                   {'key': 'plain'},
                   {},
                   ('plain',)),
 'reading.moments': ('SELECT each_reading.day, (SELECT count(*) AS count_1 \n'
                     'FROM moment \n'
                     'WHERE moment.day > each_reading.previous AND moment.day <= each_reading.day '
                     "AND moment.effect != 'cost' AND (moment.habit_id IS NULL OR moment.habit_id "
                     '!= %(received_id)s::INTEGER)) AS anon_1 \n'
                     'FROM (SELECT reading.day AS day, lag(reading.day) OVER (ORDER BY '
                     'reading.day) AS previous \n'
                     'FROM reading \n'
                     'WHERE reading.measure_id = %(measure_id)s::INTEGER) AS each_reading \n'
                     'WHERE each_reading.previous IS NOT NULL ORDER BY each_reading.day',
                     {'received_id': 'plain', 'measure_id': 'plain'},
                     {},
                     ('day', 'plain')),
 'reading.moments_of_habit': ('SELECT each_reading.day, (SELECT count(*) AS count_1 \n'
                              'FROM moment \n'
                              'WHERE moment.day > each_reading.previous AND moment.day <= '
                              "each_reading.day AND moment.effect != 'cost' AND moment.habit_id = "
                              '%(habit_id)s::INTEGER) AS anon_1 \n'
                              'FROM (SELECT reading.day AS day, lag(reading.day) OVER (ORDER BY '
                              'reading.day) AS previous \n'
                              'FROM reading \n'
                              'WHERE reading.measure_id = %(measure_id)s::INTEGER) AS '
                              'each_reading \n'
                              'WHERE each_reading.previous IS NOT NULL ORDER BY each_reading.day',
                              {'habit_id': 'plain', 'measure_id': 'plain'},
                              {},
                              ('day', 'plain')),
 'reading.of': ('SELECT reading.day, reading.value \n'
                'FROM reading \n'
                'WHERE reading.measure_id = %(measure_id)s::INTEGER ORDER BY reading.day',
                {'measure_id': 'plain'},
                {},
                ('day', 'plain')),
 'reading.on': ('SELECT reading.value \n'
                'FROM reading \n'
                'WHERE reading.measure_id = %(measure_id)s::INTEGER AND reading.day = '
                '%(day)s::DATE',
                {'measure_id': 'plain', 'day': 'day'},
                {},
                ('plain',)),
 'reading.put': ('INSERT INTO reading (measure_id, day, value, checksum) VALUES '
                 "(CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'measure_id' AS INTEGER), "
                 "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'day' AS DATE), "
                 "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'value' AS TEXT), "
                 "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'checksum' AS BIGINT)) ON CONFLICT "
                 '(measure_id, day) DO UPDATE SET value = excluded.value, checksum = '
                 'excluded.checksum',
                 {'image': 'plain'},
                 {},
                 ()),
 'reading.remove': ('DELETE FROM reading WHERE reading.measure_id = %(measure_id)s::INTEGER AND '
                    'reading.day = %(day)s::DATE',
                    {'measure_id': 'plain', 'day': 'day'},
                    {},
                    ()),
 'reading.replace': ('UPDATE reading SET value=%(value)s::VARCHAR, checksum=%(checksum)s::BIGINT '
                     'WHERE reading.measure_id = %(this_measure_id)s::INTEGER AND reading.day = '
                     '%(this_day)s::DATE',
                     {'value': 'plain',
                      'checksum': 'plain',
                      'this_measure_id': 'plain',
                      'this_day': 'day'},
                     {},
                     ()),
 'reading.touched': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                     "%(operation_id)s::INTEGER AS anon_1, 'reading', "
                     "CAST(jsonb_build_object('measure_id', reading.measure_id, 'day', "
                     'reading.day) AS TEXT) AS jsonb_build_object_1, '
                     "CAST(jsonb_build_object('measure_id', reading.measure_id, 'day', "
                     "reading.day, 'value', reading.value, 'checksum', reading.checksum) AS TEXT) "
                     'AS jsonb_build_object_2 \n'
                     'FROM reading \n'
                     'WHERE reading.measure_id = %(measure_id)s::INTEGER AND reading.day = '
                     '%(day)s::DATE ON CONFLICT DO NOTHING',
                     {'operation_id': 'plain', 'measure_id': 'plain', 'day': 'day'},
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
 'received.all': ('SELECT feedback.number, received.habit_id, other.number AS number_1, '
                  'other.private OR (EXISTS (SELECT 1 \n'
                  'FROM habit \n'
                  'WHERE habit.id = other.habit_id AND habit.private)) AS anon_1 \n'
                  'FROM received JOIN moment AS feedback ON feedback.id = received.moment_id LEFT '
                  'OUTER JOIN moment AS other ON other.id = received.of_id ORDER BY '
                  'feedback.number',
                  {},
                  {},
                  ('plain', 'plain', 'plain', 'flag')),
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
 'reflection.add': ('INSERT INTO reflection (uid, kind, since, begun, finished, happened, change, '
                    'habit_id, cue, plan, moment_id, checksum) VALUES (%(uid)s::VARCHAR, '
                    '%(kind)s::VARCHAR, %(since)s::DATE, %(begun)s::DATE, %(finished)s::DATE, '
                    '%(happened)s::VARCHAR, %(change)s::VARCHAR, %(habit_id)s::INTEGER, '
                    '%(cue)s::VARCHAR, %(plan)s::VARCHAR, %(moment_id)s::INTEGER, '
                    '%(checksum)s::BIGINT) RETURNING reflection.id',
                    {'uid': 'plain',
                     'kind': 'plain',
                     'since': 'day',
                     'begun': 'day',
                     'finished': 'day',
                     'happened': 'plain',
                     'change': 'plain',
                     'habit_id': 'plain',
                     'cue': 'plain',
                     'plan': 'plain',
                     'moment_id': 'plain',
                     'checksum': 'plain'},
                    {},
                    ('plain',)),
 'reflection.all': ('SELECT reflection.id, reflection.uid, reflection.kind, reflection.since, '
                    'reflection.begun, reflection.finished, reflection.happened, '
                    'reflection.change, reflection.habit_id, reflection.cue, reflection.plan, '
                    'reflection.moment_id, moment.number \n'
                    'FROM reflection LEFT OUTER JOIN moment ON moment.id = reflection.moment_id',
                    {},
                    {},
                    ('plain',
                     'plain',
                     'plain',
                     'day',
                     'day',
                     'day',
                     'plain',
                     'plain',
                     'plain',
                     'plain',
                     'plain',
                     'plain',
                     'plain')),
 'reflection.born': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                     "%(operation_id)s::INTEGER AS anon_1, 'reflection', "
                     "CAST(jsonb_build_object('id', reflection.id) AS TEXT) AS "
                     'jsonb_build_object_1, NULL \n'
                     'FROM reflection \n'
                     'WHERE reflection.id = %(id)s::INTEGER ON CONFLICT DO NOTHING',
                     {'operation_id': 'plain', 'id': 'plain'},
                     {},
                     ()),
 'reflection.drop': ('DELETE FROM reflection WHERE reflection.id = CAST(CAST(%(key)s::VARCHAR AS '
                     "JSONB) ->> 'id' AS INTEGER)",
                     {'key': 'plain'},
                     {},
                     ()),
 'reflection.image': ("SELECT CAST(jsonb_build_object('id', reflection.id, 'uid', reflection.uid, "
                      "'kind', reflection.kind, 'since', reflection.since, 'begun', "
                      "reflection.begun, 'finished', reflection.finished, 'happened', "
                      "reflection.happened, 'change', reflection.change, 'habit_id', "
                      "reflection.habit_id, 'cue', reflection.cue, 'plan', reflection.plan, "
                      "'moment_id', reflection.moment_id, 'checksum', reflection.checksum) AS "
                      'TEXT) AS jsonb_build_object_1 \n'
                      'FROM reflection \n'
                      "WHERE reflection.id = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'id' AS "
                      'INTEGER)',
                      {'key': 'plain'},
                      {},
                      ('plain',)),
 'reflection.of_moment': ('SELECT reflection.id, reflection.uid, reflection.kind, '
                          'reflection.since, reflection.begun, reflection.finished, '
                          'reflection.happened, reflection.change, reflection.habit_id, '
                          'reflection.cue, reflection.plan, reflection.moment_id, moment.number \n'
                          'FROM reflection LEFT OUTER JOIN moment ON moment.id = '
                          'reflection.moment_id \n'
                          'WHERE reflection.moment_id = %(moment_id)s::INTEGER',
                          {'moment_id': 'plain'},
                          {},
                          ('plain',
                           'plain',
                           'plain',
                           'day',
                           'day',
                           'day',
                           'plain',
                           'plain',
                           'plain',
                           'plain',
                           'plain',
                           'plain',
                           'plain')),
 'reflection.put': ('INSERT INTO reflection (id, uid, kind, since, begun, finished, happened, '
                    'change, habit_id, cue, plan, moment_id, checksum) VALUES '
                    "(CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'id' AS INTEGER), "
                    "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'uid' AS TEXT), "
                    "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'kind' AS TEXT), "
                    "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'since' AS DATE), "
                    "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'begun' AS DATE), "
                    "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'finished' AS DATE), "
                    "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'happened' AS TEXT), "
                    "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'change' AS TEXT), "
                    "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'habit_id' AS INTEGER), "
                    "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'cue' AS TEXT), "
                    "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'plan' AS TEXT), "
                    "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'moment_id' AS INTEGER), "
                    "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'checksum' AS BIGINT)) ON CONFLICT "
                    '(id) DO UPDATE SET uid = excluded.uid, kind = excluded.kind, since = '
                    'excluded.since, begun = excluded.begun, finished = excluded.finished, '
                    'happened = excluded.happened, change = excluded.change, habit_id = '
                    'excluded.habit_id, cue = excluded.cue, plan = excluded.plan, moment_id = '
                    'excluded.moment_id, checksum = excluded.checksum',
                    {'image': 'plain'},
                    {},
                    ()),
 'reflection.replace': ('UPDATE reflection SET uid=%(uid)s::VARCHAR, kind=%(kind)s::VARCHAR, '
                        'since=%(since)s::DATE, begun=%(begun)s::DATE, '
                        'finished=%(finished)s::DATE, happened=%(happened)s::VARCHAR, '
                        'change=%(change)s::VARCHAR, habit_id=%(habit_id)s::INTEGER, '
                        'cue=%(cue)s::VARCHAR, plan=%(plan)s::VARCHAR, '
                        'moment_id=%(moment_id)s::INTEGER, checksum=%(checksum)s::BIGINT WHERE '
                        'reflection.id = %(this_id)s::INTEGER',
                        {'uid': 'plain',
                         'kind': 'plain',
                         'since': 'day',
                         'begun': 'day',
                         'finished': 'day',
                         'happened': 'plain',
                         'change': 'plain',
                         'habit_id': 'plain',
                         'cue': 'plain',
                         'plan': 'plain',
                         'moment_id': 'plain',
                         'checksum': 'plain',
                         'this_id': 'plain'},
                        {},
                        ()),
 'reflection.touched': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                        "%(operation_id)s::INTEGER AS anon_1, 'reflection', "
                        "CAST(jsonb_build_object('id', reflection.id) AS TEXT) AS "
                        "jsonb_build_object_1, CAST(jsonb_build_object('id', reflection.id, 'uid', "
                        "reflection.uid, 'kind', reflection.kind, 'since', reflection.since, "
                        "'begun', reflection.begun, 'finished', reflection.finished, 'happened', "
                        "reflection.happened, 'change', reflection.change, 'habit_id', "
                        "reflection.habit_id, 'cue', reflection.cue, 'plan', reflection.plan, "
                        "'moment_id', reflection.moment_id, 'checksum', reflection.checksum) AS "
                        'TEXT) AS jsonb_build_object_2 \n'
                        'FROM reflection \n'
                        'WHERE reflection.id = %(id)s::INTEGER ON CONFLICT DO NOTHING',
                        {'operation_id': 'plain', 'id': 'plain'},
                        {},
                        ()),
 'reflection_answer.add': ('INSERT INTO reflection_answer (reflection_id, place, slug, question, '
                           'answer, checksum) VALUES (%(reflection_id)s::INTEGER, '
                           '%(place)s::INTEGER, %(slug)s::VARCHAR, %(question)s::VARCHAR, '
                           '%(answer)s::VARCHAR, %(checksum)s::BIGINT)',
                           {'reflection_id': 'plain',
                            'place': 'plain',
                            'slug': 'plain',
                            'question': 'plain',
                            'answer': 'plain',
                            'checksum': 'plain'},
                           {},
                           ()),
 'reflection_answer.born': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                            "%(operation_id)s::INTEGER AS anon_1, 'reflection_answer', "
                            "CAST(jsonb_build_object('reflection_id', "
                            "reflection_answer.reflection_id, 'place', reflection_answer.place) AS "
                            'TEXT) AS jsonb_build_object_1, NULL \n'
                            'FROM reflection_answer \n'
                            'WHERE reflection_answer.reflection_id = %(reflection_id)s::INTEGER '
                            'AND reflection_answer.place = %(place)s::INTEGER ON CONFLICT DO '
                            'NOTHING',
                            {'operation_id': 'plain', 'reflection_id': 'plain', 'place': 'plain'},
                            {},
                            ()),
 'reflection_answer.drop': ('DELETE FROM reflection_answer WHERE reflection_answer.reflection_id = '
                            "CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'reflection_id' AS INTEGER) "
                            'AND reflection_answer.place = CAST(CAST(%(key)s::VARCHAR AS JSONB) '
                            "->> 'place' AS INTEGER)",
                            {'key': 'plain'},
                            {},
                            ()),
 'reflection_answer.image': ("SELECT CAST(jsonb_build_object('reflection_id', "
                             "reflection_answer.reflection_id, 'place', reflection_answer.place, "
                             "'slug', reflection_answer.slug, 'question', "
                             "reflection_answer.question, 'answer', reflection_answer.answer, "
                             "'checksum', reflection_answer.checksum) AS TEXT) AS "
                             'jsonb_build_object_1 \n'
                             'FROM reflection_answer \n'
                             'WHERE reflection_answer.reflection_id = CAST(CAST(%(key)s::VARCHAR '
                             "AS JSONB) ->> 'reflection_id' AS INTEGER) AND "
                             'reflection_answer.place = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> '
                             "'place' AS INTEGER)",
                             {'key': 'plain'},
                             {},
                             ('plain',)),
 'reflection_answer.of_each': ('SELECT reflection_answer.reflection_id, reflection_answer.place, '
                               'reflection_answer.slug, reflection_answer.question, '
                               'reflection_answer.answer \n'
                               'FROM reflection_answer \n'
                               'WHERE reflection_answer.reflection_id = ANY '
                               '(%(reflection_ids)s::INTEGER[]) ORDER BY '
                               'reflection_answer.reflection_id, reflection_answer.place',
                               {'reflection_ids': 'plain'},
                               {},
                               ('plain', 'plain', 'plain', 'plain', 'plain')),
 'reflection_answer.put': ('INSERT INTO reflection_answer (reflection_id, place, slug, question, '
                           'answer, checksum) VALUES (CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> '
                           "'reflection_id' AS INTEGER), CAST(CAST(%(image)s::VARCHAR AS JSONB) "
                           "->> 'place' AS INTEGER), CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> "
                           "'slug' AS TEXT), CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'question' "
                           "AS TEXT), CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'answer' AS "
                           "TEXT), CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'checksum' AS "
                           'BIGINT)) ON CONFLICT (reflection_id, place) DO UPDATE SET slug = '
                           'excluded.slug, question = excluded.question, answer = excluded.answer, '
                           'checksum = excluded.checksum',
                           {'image': 'plain'},
                           {},
                           ()),
 'reflection_answer.replace': ('UPDATE reflection_answer SET slug=%(slug)s::VARCHAR, '
                               'question=%(question)s::VARCHAR, answer=%(answer)s::VARCHAR, '
                               'checksum=%(checksum)s::BIGINT WHERE '
                               'reflection_answer.reflection_id = %(this_id)s::INTEGER AND '
                               'reflection_answer.place = %(this_place)s::INTEGER',
                               {'slug': 'plain',
                                'question': 'plain',
                                'answer': 'plain',
                                'checksum': 'plain',
                                'this_id': 'plain',
                                'this_place': 'plain'},
                               {},
                               ()),
 'reflection_answer.touched': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                               "%(operation_id)s::INTEGER AS anon_1, 'reflection_answer', "
                               "CAST(jsonb_build_object('reflection_id', "
                               "reflection_answer.reflection_id, 'place', reflection_answer.place) "
                               'AS TEXT) AS jsonb_build_object_1, '
                               "CAST(jsonb_build_object('reflection_id', "
                               "reflection_answer.reflection_id, 'place', reflection_answer.place, "
                               "'slug', reflection_answer.slug, 'question', "
                               "reflection_answer.question, 'answer', reflection_answer.answer, "
                               "'checksum', reflection_answer.checksum) AS TEXT) AS "
                               'jsonb_build_object_2 \n'
                               'FROM reflection_answer \n'
                               'WHERE reflection_answer.reflection_id = %(reflection_id)s::INTEGER '
                               'AND reflection_answer.place = %(place)s::INTEGER ON CONFLICT DO '
                               'NOTHING',
                               {'operation_id': 'plain',
                                'reflection_id': 'plain',
                                'place': 'plain'},
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
                 'WHERE moment_tag.moment_id = moment.id) AS anon_2, (SELECT '
                 "string_agg(CAST(moment_aim.aim_id AS TEXT), ' ') AS aggregate_strings_3 \n"
                 'FROM moment_aim \n'
                 'WHERE moment_aim.moment_id = moment.id) AS anon_3 \n'
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
                          'WHERE moment_tag.moment_id = moment.id) AS anon_2, (SELECT '
                          "string_agg(CAST(moment_aim.aim_id AS TEXT), ' ') AS "
                          'aggregate_strings_3 \n'
                          'FROM moment_aim \n'
                          'WHERE moment_aim.moment_id = moment.id) AS anon_3 \n'
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
                          '%(tag)s::VARCHAR))) AND (%(aim_id)s::INTEGER IS NULL OR (EXISTS (SELECT '
                          '1 \n'
                          'FROM moment_aim \n'
                          'WHERE moment_aim.moment_id = moment.id AND moment_aim.aim_id = '
                          '%(aim_id)s::INTEGER))) ORDER BY -ts_rank(words_of(moment.note), '
                          "to_tsquery('simple', %(words)s::VARCHAR)), moment.id DESC \n"
                          ' LIMIT %(limit)s::INTEGER) AS best ON best.id = moment.id ORDER BY '
                          'best.rank, best.id DESC',
                          {'words': 'plain',
                           'since': 'day',
                           'until': 'day',
                           'habit_id': 'plain',
                           'person_id': 'plain',
                           'tag': 'plain',
                           'aim_id': 'plain',
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
                           '%(tag)s::VARCHAR))) AND (%(aim_id)s::INTEGER IS NULL OR (EXISTS '
                           '(SELECT 1 \n'
                           'FROM moment_aim \n'
                           'WHERE moment_aim.moment_id = moment.id AND moment_aim.aim_id = '
                           '%(aim_id)s::INTEGER)))',
                           {'words': 'plain',
                            'since': 'day',
                            'until': 'day',
                            'habit_id': 'plain',
                            'person_id': 'plain',
                            'tag': 'plain',
                            'aim_id': 'plain'},
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
                   'WHERE moment_tag.moment_id = moment.id) AS anon_2, (SELECT '
                   "string_agg(CAST(moment_aim.aim_id AS TEXT), ' ') AS aggregate_strings_3 \n"
                   'FROM moment_aim \n'
                   'WHERE moment_aim.moment_id = moment.id) AS anon_3 \n'
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
                   '%(tag)s::VARCHAR))) AND (%(aim_id)s::INTEGER IS NULL OR (EXISTS (SELECT 1 \n'
                   'FROM moment_aim \n'
                   'WHERE moment_aim.moment_id = moment.id AND moment_aim.aim_id = '
                   '%(aim_id)s::INTEGER))) ORDER BY moment.id DESC \n'
                   ' LIMIT %(limit)s::INTEGER',
                   {'words': 'plain',
                    'since': 'day',
                    'until': 'day',
                    'habit_id': 'plain',
                    'person_id': 'plain',
                    'tag': 'plain',
                    'aim_id': 'plain',
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
                    'plain',
                    'plain')),
 'self_check.add': ('INSERT INTO self_check (framework, element, since, value, note, checksum) '
                    'VALUES (%(framework)s::VARCHAR, %(element)s::VARCHAR, %(since)s::DATE, '
                    '%(value)s::INTEGER, %(note)s::VARCHAR, %(checksum)s::BIGINT)',
                    {'framework': 'plain',
                     'element': 'plain',
                     'since': 'day',
                     'value': 'plain',
                     'note': 'plain',
                     'checksum': 'plain'},
                    {},
                    ()),
 'self_check.all': ('SELECT self_check.framework, self_check.element, self_check.since, '
                    'self_check.value, self_check.note \n'
                    'FROM self_check ORDER BY self_check.since, self_check.framework, '
                    'self_check.element',
                    {},
                    {},
                    ('plain', 'plain', 'day', 'plain', 'plain')),
 'self_check.born': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                     "%(operation_id)s::INTEGER AS anon_1, 'self_check', "
                     "CAST(jsonb_build_object('framework', self_check.framework, 'element', "
                     "self_check.element, 'since', self_check.since) AS TEXT) AS "
                     'jsonb_build_object_1, NULL \n'
                     'FROM self_check \n'
                     'WHERE self_check.framework = %(framework)s::VARCHAR AND self_check.element = '
                     '%(element)s::VARCHAR AND self_check.since = %(since)s::DATE ON CONFLICT DO '
                     'NOTHING',
                     {'operation_id': 'plain',
                      'framework': 'plain',
                      'element': 'plain',
                      'since': 'day'},
                     {},
                     ()),
 'self_check.drop': ('DELETE FROM self_check WHERE self_check.framework = '
                     "CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'framework' AS TEXT) AND "
                     "self_check.element = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'element' AS "
                     'TEXT) AND self_check.since = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> '
                     "'since' AS DATE)",
                     {'key': 'plain'},
                     {},
                     ()),
 'self_check.image': ("SELECT CAST(jsonb_build_object('framework', self_check.framework, "
                      "'element', self_check.element, 'since', self_check.since, 'value', "
                      "self_check.value, 'note', self_check.note, 'checksum', self_check.checksum) "
                      'AS TEXT) AS jsonb_build_object_1 \n'
                      'FROM self_check \n'
                      'WHERE self_check.framework = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> '
                      "'framework' AS TEXT) AND self_check.element = CAST(CAST(%(key)s::VARCHAR AS "
                      "JSONB) ->> 'element' AS TEXT) AND self_check.since = "
                      "CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'since' AS DATE)",
                      {'key': 'plain'},
                      {},
                      ('plain',)),
 'self_check.put': ('INSERT INTO self_check (framework, element, since, value, note, checksum) '
                    "VALUES (CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'framework' AS TEXT), "
                    "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'element' AS TEXT), "
                    "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'since' AS DATE), "
                    "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'value' AS INTEGER), "
                    "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'note' AS TEXT), "
                    "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'checksum' AS BIGINT)) ON CONFLICT "
                    '(framework, element, since) DO UPDATE SET value = excluded.value, note = '
                    'excluded.note, checksum = excluded.checksum',
                    {'image': 'plain'},
                    {},
                    ()),
 'self_check.remove': ('DELETE FROM self_check WHERE self_check.framework = %(framework)s::VARCHAR '
                       'AND self_check.element = %(element)s::VARCHAR AND self_check.since = '
                       '%(since)s::DATE',
                       {'framework': 'plain', 'element': 'plain', 'since': 'day'},
                       {},
                       ()),
 'self_check.touched': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                        "%(operation_id)s::INTEGER AS anon_1, 'self_check', "
                        "CAST(jsonb_build_object('framework', self_check.framework, 'element', "
                        "self_check.element, 'since', self_check.since) AS TEXT) AS "
                        "jsonb_build_object_1, CAST(jsonb_build_object('framework', "
                        "self_check.framework, 'element', self_check.element, 'since', "
                        "self_check.since, 'value', self_check.value, 'note', self_check.note, "
                        "'checksum', self_check.checksum) AS TEXT) AS jsonb_build_object_2 \n"
                        'FROM self_check \n'
                        'WHERE self_check.framework = %(framework)s::VARCHAR AND '
                        'self_check.element = %(element)s::VARCHAR AND self_check.since = '
                        '%(since)s::DATE ON CONFLICT DO NOTHING',
                        {'operation_id': 'plain',
                         'framework': 'plain',
                         'element': 'plain',
                         'since': 'day'},
                        {},
                        ()),
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
 'skip.remove': ('DELETE FROM skip WHERE skip.habit_id = %(habit_id)s::INTEGER AND skip.day = '
                 '%(day)s::DATE',
                 {'habit_id': 'plain', 'day': 'day'},
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
 'survey.add': ('INSERT INTO survey (uid, slug, title, checksum) VALUES (%(uid)s::VARCHAR, '
                '%(slug)s::VARCHAR, %(title)s::VARCHAR, %(checksum)s::BIGINT) RETURNING survey.id',
                {'uid': 'plain', 'slug': 'plain', 'title': 'plain', 'checksum': 'plain'},
                {},
                ('plain',)),
 'survey.all': ('SELECT survey.id, survey.uid, survey.slug, survey.title \n'
                'FROM survey ORDER BY survey.id',
                {},
                {},
                ('plain', 'plain', 'plain', 'plain')),
 'survey.born': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                 "%(operation_id)s::INTEGER AS anon_1, 'survey', CAST(jsonb_build_object('id', "
                 'survey.id) AS TEXT) AS jsonb_build_object_1, NULL \n'
                 'FROM survey \n'
                 'WHERE survey.id = %(id)s::INTEGER ON CONFLICT DO NOTHING',
                 {'operation_id': 'plain', 'id': 'plain'},
                 {},
                 ()),
 'survey.drop': ('DELETE FROM survey WHERE survey.id = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> '
                 "'id' AS INTEGER)",
                 {'key': 'plain'},
                 {},
                 ()),
 'survey.image': ("SELECT CAST(jsonb_build_object('id', survey.id, 'uid', survey.uid, 'slug', "
                  "survey.slug, 'title', survey.title, 'checksum', survey.checksum) AS TEXT) AS "
                  'jsonb_build_object_1 \n'
                  'FROM survey \n'
                  "WHERE survey.id = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'id' AS INTEGER)",
                  {'key': 'plain'},
                  {},
                  ('plain',)),
 'survey.put': ('INSERT INTO survey (id, uid, slug, title, checksum) VALUES '
                "(CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'id' AS INTEGER), "
                "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'uid' AS TEXT), "
                "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'slug' AS TEXT), "
                "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'title' AS TEXT), "
                "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'checksum' AS BIGINT)) ON CONFLICT "
                '(id) DO UPDATE SET uid = excluded.uid, slug = excluded.slug, title = '
                'excluded.title, checksum = excluded.checksum',
                {'image': 'plain'},
                {},
                ()),
 'survey.remove': ('DELETE FROM survey WHERE survey.id = %(id)s::INTEGER', {'id': 'plain'}, {}, ()),
 'survey.touched': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                    "%(operation_id)s::INTEGER AS anon_1, 'survey', CAST(jsonb_build_object('id', "
                    "survey.id) AS TEXT) AS jsonb_build_object_1, CAST(jsonb_build_object('id', "
                    "survey.id, 'uid', survey.uid, 'slug', survey.slug, 'title', survey.title, "
                    "'checksum', survey.checksum) AS TEXT) AS jsonb_build_object_2 \n"
                    'FROM survey \n'
                    'WHERE survey.id = %(id)s::INTEGER ON CONFLICT DO NOTHING',
                    {'operation_id': 'plain', 'id': 'plain'},
                    {},
                    ()),
 'survey_count.add': ('INSERT INTO survey_count (round_id, item_id, answer, count) VALUES '
                      '(%(round_id)s::INTEGER, %(item_id)s::INTEGER, %(answer)s::INTEGER, '
                      '%(count)s::INTEGER)',
                      {'round_id': 'plain',
                       'item_id': 'plain',
                       'answer': 'plain',
                       'count': 'plain'},
                      {},
                      ()),
 'survey_count.born': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                       "%(operation_id)s::INTEGER AS anon_1, 'survey_count', "
                       "CAST(jsonb_build_object('round_id', survey_count.round_id, 'item_id', "
                       "survey_count.item_id, 'answer', survey_count.answer) AS TEXT) AS "
                       'jsonb_build_object_1, NULL \n'
                       'FROM survey_count \n'
                       'WHERE survey_count.round_id = %(round_id)s::INTEGER AND '
                       'survey_count.item_id = %(item_id)s::INTEGER AND survey_count.answer = '
                       '%(answer)s::INTEGER ON CONFLICT DO NOTHING',
                       {'operation_id': 'plain',
                        'round_id': 'plain',
                        'item_id': 'plain',
                        'answer': 'plain'},
                       {},
                       ()),
 'survey_count.drop': ('DELETE FROM survey_count WHERE survey_count.round_id = '
                       "CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'round_id' AS INTEGER) AND "
                       "survey_count.item_id = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'item_id' "
                       'AS INTEGER) AND survey_count.answer = CAST(CAST(%(key)s::VARCHAR AS JSONB) '
                       "->> 'answer' AS INTEGER)",
                       {'key': 'plain'},
                       {},
                       ()),
 'survey_count.image': ("SELECT CAST(jsonb_build_object('round_id', survey_count.round_id, "
                        "'item_id', survey_count.item_id, 'answer', survey_count.answer, 'count', "
                        'survey_count.count) AS TEXT) AS jsonb_build_object_1 \n'
                        'FROM survey_count \n'
                        'WHERE survey_count.round_id = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> '
                        "'round_id' AS INTEGER) AND survey_count.item_id = "
                        "CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'item_id' AS INTEGER) AND "
                        "survey_count.answer = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'answer' "
                        'AS INTEGER)',
                        {'key': 'plain'},
                        {},
                        ('plain',)),
 'survey_count.of_each': ('SELECT survey_count.round_id, survey_count.item_id, '
                          'survey_count.answer, survey_count.count \n'
                          'FROM survey_count \n'
                          'WHERE survey_count.round_id = ANY (%(round_ids)s::INTEGER[]) ORDER BY '
                          'survey_count.round_id, survey_count.item_id, survey_count.answer',
                          {'round_ids': 'plain'},
                          {},
                          ('plain', 'plain', 'plain', 'plain')),
 'survey_count.put': ('INSERT INTO survey_count (round_id, item_id, answer, count) VALUES '
                      "(CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'round_id' AS INTEGER), "
                      "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'item_id' AS INTEGER), "
                      "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'answer' AS INTEGER), "
                      "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'count' AS INTEGER)) ON CONFLICT "
                      '(round_id, item_id, answer) DO UPDATE SET count = excluded.count',
                      {'image': 'plain'},
                      {},
                      ()),
 'survey_count.remove': ('DELETE FROM survey_count WHERE survey_count.round_id = '
                         '%(round_id)s::INTEGER',
                         {'round_id': 'plain'},
                         {},
                         ()),
 'survey_count.touched': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                          "%(operation_id)s::INTEGER AS anon_1, 'survey_count', "
                          "CAST(jsonb_build_object('round_id', survey_count.round_id, 'item_id', "
                          "survey_count.item_id, 'answer', survey_count.answer) AS TEXT) AS "
                          "jsonb_build_object_1, CAST(jsonb_build_object('round_id', "
                          "survey_count.round_id, 'item_id', survey_count.item_id, 'answer', "
                          "survey_count.answer, 'count', survey_count.count) AS TEXT) AS "
                          'jsonb_build_object_2 \n'
                          'FROM survey_count \n'
                          'WHERE survey_count.round_id = %(round_id)s::INTEGER AND '
                          'survey_count.item_id = %(item_id)s::INTEGER AND survey_count.answer = '
                          '%(answer)s::INTEGER ON CONFLICT DO NOTHING',
                          {'operation_id': 'plain',
                           'round_id': 'plain',
                           'item_id': 'plain',
                           'answer': 'plain'},
                          {},
                          ()),
 'survey_item.add': ('INSERT INTO survey_item (survey_id, place, slug, text, scale, reverse, '
                     'checksum) VALUES (%(survey_id)s::INTEGER, %(place)s::INTEGER, '
                     '%(slug)s::VARCHAR, %(text)s::VARCHAR, %(scale)s::VARCHAR, %(reverse)s, '
                     '%(checksum)s::BIGINT) RETURNING survey_item.id',
                     {'survey_id': 'plain',
                      'place': 'plain',
                      'slug': 'plain',
                      'text': 'plain',
                      'scale': 'plain',
                      'reverse': 'flag',
                      'checksum': 'plain'},
                     {},
                     ('plain',)),
 'survey_item.all': ('SELECT survey_item.id, survey_item.survey_id, survey_item.place, '
                     'survey_item.slug, survey_item.text, survey_item.scale, survey_item.reverse \n'
                     'FROM survey_item ORDER BY survey_item.survey_id, survey_item.place',
                     {},
                     {},
                     ('plain', 'plain', 'plain', 'plain', 'plain', 'plain', 'flag')),
 'survey_item.born': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                      "%(operation_id)s::INTEGER AS anon_1, 'survey_item', "
                      "CAST(jsonb_build_object('id', survey_item.id) AS TEXT) AS "
                      'jsonb_build_object_1, NULL \n'
                      'FROM survey_item \n'
                      'WHERE survey_item.id = %(id)s::INTEGER ON CONFLICT DO NOTHING',
                      {'operation_id': 'plain', 'id': 'plain'},
                      {},
                      ()),
 'survey_item.drop': ('DELETE FROM survey_item WHERE survey_item.id = CAST(CAST(%(key)s::VARCHAR '
                      "AS JSONB) ->> 'id' AS INTEGER)",
                      {'key': 'plain'},
                      {},
                      ()),
 'survey_item.image': ("SELECT CAST(jsonb_build_object('id', survey_item.id, 'survey_id', "
                       "survey_item.survey_id, 'place', survey_item.place, 'slug', "
                       "survey_item.slug, 'text', survey_item.text, 'scale', survey_item.scale, "
                       "'reverse', survey_item.reverse, 'checksum', survey_item.checksum) AS TEXT) "
                       'AS jsonb_build_object_1 \n'
                       'FROM survey_item \n'
                       "WHERE survey_item.id = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'id' AS "
                       'INTEGER)',
                       {'key': 'plain'},
                       {},
                       ('plain',)),
 'survey_item.put': ('INSERT INTO survey_item (id, survey_id, place, slug, text, scale, reverse, '
                     "checksum) VALUES (CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'id' AS "
                     "INTEGER), CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'survey_id' AS "
                     "INTEGER), CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'place' AS INTEGER), "
                     "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'slug' AS TEXT), "
                     "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'text' AS TEXT), "
                     "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'scale' AS TEXT), "
                     "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'reverse' AS BOOLEAN), "
                     "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'checksum' AS BIGINT)) ON "
                     'CONFLICT (id) DO UPDATE SET survey_id = excluded.survey_id, place = '
                     'excluded.place, slug = excluded.slug, text = excluded.text, scale = '
                     'excluded.scale, reverse = excluded.reverse, checksum = excluded.checksum',
                     {'image': 'plain'},
                     {},
                     ()),
 'survey_item.remove': ('DELETE FROM survey_item WHERE survey_item.id = %(id)s::INTEGER',
                        {'id': 'plain'},
                        {},
                        ()),
 'survey_item.touched': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                         "%(operation_id)s::INTEGER AS anon_1, 'survey_item', "
                         "CAST(jsonb_build_object('id', survey_item.id) AS TEXT) AS "
                         "jsonb_build_object_1, CAST(jsonb_build_object('id', survey_item.id, "
                         "'survey_id', survey_item.survey_id, 'place', survey_item.place, 'slug', "
                         "survey_item.slug, 'text', survey_item.text, 'scale', survey_item.scale, "
                         "'reverse', survey_item.reverse, 'checksum', survey_item.checksum) AS "
                         'TEXT) AS jsonb_build_object_2 \n'
                         'FROM survey_item \n'
                         'WHERE survey_item.id = %(id)s::INTEGER ON CONFLICT DO NOTHING',
                         {'operation_id': 'plain', 'id': 'plain'},
                         {},
                         ()),
 'survey_round.add': ('INSERT INTO survey_round (survey_id, day, invited, responded, minimum, '
                      'checksum) VALUES (%(survey_id)s::INTEGER, %(day)s::DATE, '
                      '%(invited)s::INTEGER, %(responded)s::INTEGER, %(minimum)s::INTEGER, '
                      '%(checksum)s::BIGINT) RETURNING survey_round.id',
                      {'survey_id': 'plain',
                       'day': 'day',
                       'invited': 'plain',
                       'responded': 'plain',
                       'minimum': 'plain',
                       'checksum': 'plain'},
                      {},
                      ('plain',)),
 'survey_round.born': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                       "%(operation_id)s::INTEGER AS anon_1, 'survey_round', "
                       "CAST(jsonb_build_object('id', survey_round.id) AS TEXT) AS "
                       'jsonb_build_object_1, NULL \n'
                       'FROM survey_round \n'
                       'WHERE survey_round.id = %(id)s::INTEGER ON CONFLICT DO NOTHING',
                       {'operation_id': 'plain', 'id': 'plain'},
                       {},
                       ()),
 'survey_round.drop': ('DELETE FROM survey_round WHERE survey_round.id = '
                       "CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'id' AS INTEGER)",
                       {'key': 'plain'},
                       {},
                       ()),
 'survey_round.image': ("SELECT CAST(jsonb_build_object('id', survey_round.id, 'survey_id', "
                        "survey_round.survey_id, 'day', survey_round.day, 'invited', "
                        "survey_round.invited, 'responded', survey_round.responded, 'minimum', "
                        "survey_round.minimum, 'checksum', survey_round.checksum) AS TEXT) AS "
                        'jsonb_build_object_1 \n'
                        'FROM survey_round \n'
                        "WHERE survey_round.id = CAST(CAST(%(key)s::VARCHAR AS JSONB) ->> 'id' AS "
                        'INTEGER)',
                        {'key': 'plain'},
                        {},
                        ('plain',)),
 'survey_round.of': ('SELECT survey_round.id, survey_round.survey_id, survey_round.day, '
                     'survey_round.invited, survey_round.responded, survey_round.minimum \n'
                     'FROM survey_round \n'
                     'WHERE survey_round.survey_id = %(survey_id)s::INTEGER ORDER BY '
                     'survey_round.day',
                     {'survey_id': 'plain'},
                     {},
                     ('plain', 'plain', 'day', 'plain', 'plain', 'plain')),
 'survey_round.put': ('INSERT INTO survey_round (id, survey_id, day, invited, responded, minimum, '
                      "checksum) VALUES (CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'id' AS "
                      "INTEGER), CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'survey_id' AS "
                      "INTEGER), CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'day' AS DATE), "
                      "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'invited' AS INTEGER), "
                      "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'responded' AS INTEGER), "
                      "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'minimum' AS INTEGER), "
                      "CAST(CAST(%(image)s::VARCHAR AS JSONB) ->> 'checksum' AS BIGINT)) ON "
                      'CONFLICT (id) DO UPDATE SET survey_id = excluded.survey_id, day = '
                      'excluded.day, invited = excluded.invited, responded = excluded.responded, '
                      'minimum = excluded.minimum, checksum = excluded.checksum',
                      {'image': 'plain'},
                      {},
                      ()),
 'survey_round.remove': ('DELETE FROM survey_round WHERE survey_round.id = %(id)s::INTEGER',
                         {'id': 'plain'},
                         {},
                         ()),
 'survey_round.replace': ('UPDATE survey_round SET survey_id=%(survey_id)s::INTEGER, '
                          'day=%(day)s::DATE, invited=%(invited)s::INTEGER, '
                          'responded=%(responded)s::INTEGER, minimum=%(minimum)s::INTEGER, '
                          'checksum=%(checksum)s::BIGINT WHERE survey_round.id = '
                          '%(this_id)s::INTEGER',
                          {'survey_id': 'plain',
                           'day': 'day',
                           'invited': 'plain',
                           'responded': 'plain',
                           'minimum': 'plain',
                           'checksum': 'plain',
                           'this_id': 'plain'},
                          {},
                          ()),
 'survey_round.touched': ('INSERT INTO change (operation_id, table_name, key, image) SELECT '
                          "%(operation_id)s::INTEGER AS anon_1, 'survey_round', "
                          "CAST(jsonb_build_object('id', survey_round.id) AS TEXT) AS "
                          "jsonb_build_object_1, CAST(jsonb_build_object('id', survey_round.id, "
                          "'survey_id', survey_round.survey_id, 'day', survey_round.day, "
                          "'invited', survey_round.invited, 'responded', survey_round.responded, "
                          "'minimum', survey_round.minimum, 'checksum', survey_round.checksum) AS "
                          'TEXT) AS jsonb_build_object_2 \n'
                          'FROM survey_round \n'
                          'WHERE survey_round.id = %(id)s::INTEGER ON CONFLICT DO NOTHING',
                          {'operation_id': 'plain', 'id': 'plain'},
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
