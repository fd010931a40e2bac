"""The statements of all else for sqlite: written by `./dev compile`, never by hand.

name: (SQL, parameters and their kinds, constants, the kinds of columns)
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

STATEMENTS: dict[str, tuple[str, dict[str, str], dict[str, Any], tuple[str, ...]]] = {'aim.add': ('INSERT INTO aim (uid, slug, kind, title, since, text, parent_id, review, '
             'review_since, review_on, closed, private, measure_id, direction, baseline, target, '
             'unit, due, counts, mine, theirs, every, sort, promise_id, checksum) VALUES (:uid, '
             ':slug, :kind, :title, :since, :text, :parent_id, :review, :review_since, :review_on, '
             ':closed, :private, :measure_id, :direction, :baseline, :target, :unit, :due, '
             ':counts, :mine, :theirs, :every, :sort, :promise_id, :checksum) RETURNING id',
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
 'aim.born': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT :operation_id AS '
              "anon_1, 'aim', json_object('id', aim.id) AS json_object_1, NULL \n"
              'FROM aim \n'
              'WHERE aim.id = :id ON CONFLICT DO NOTHING',
              {'operation_id': 'plain', 'id': 'plain'},
              {},
              ()),
 'aim.counted': ('SELECT count(*) AS count_1 \n'
                 'FROM moment_aim \n'
                 'WHERE moment_aim.aim_id = :aim_id AND moment_aim.day >= :since AND '
                 "moment_aim.day <= :until AND moment_aim.effect != 'cost'",
                 {'aim_id': 'plain', 'since': 'day', 'until': 'day'},
                 {},
                 ('plain',)),
 'aim.drop': ('DELETE FROM aim WHERE aim.id = json_extract(:key, :json_extract_1)',
              {'key': 'plain'},
              {'json_extract_1': '$.id'},
              ()),
 'aim.image': ("SELECT json_object('id', aim.id, 'uid', aim.uid, 'slug', aim.slug, 'kind', "
               "aim.kind, 'title', aim.title, 'since', aim.since, 'text', aim.text, 'parent_id', "
               "aim.parent_id, 'review', aim.review, 'review_since', aim.review_since, "
               "'review_on', aim.review_on, 'closed', aim.closed, 'private', aim.private, "
               "'measure_id', aim.measure_id, 'direction', aim.direction, 'baseline', "
               "aim.baseline, 'target', aim.target, 'unit', aim.unit, 'due', aim.due, 'counts', "
               "aim.counts, 'mine', aim.mine, 'theirs', aim.theirs, 'every', aim.every, 'sort', "
               "aim.sort, 'promise_id', aim.promise_id, 'checksum', aim.checksum) AS "
               'json_object_1 \n'
               'FROM aim \n'
               'WHERE aim.id = json_extract(:key, :json_extract_1)',
               {'key': 'plain'},
               {'json_extract_1': '$.id'},
               ('plain',)),
 'aim.kinds': ('SELECT aim.slug, aim.kind, aim.closed \nFROM aim ORDER BY aim.id',
               {},
               {},
               ('plain', 'plain', 'day')),
 'aim.moments': ('SELECT count(*) AS count_1 \nFROM moment_aim \nWHERE moment_aim.aim_id = :aim_id',
                 {'aim_id': 'plain'},
                 {},
                 ('plain',)),
 'aim.promises': ('SELECT count(*) AS count_1 \n'
                  'FROM promise_aim \n'
                  'WHERE promise_aim.aim_id = :aim_id',
                  {'aim_id': 'plain'},
                  {},
                  ('plain',)),
 'aim.put': ('INSERT INTO aim (id, uid, slug, kind, title, since, text, parent_id, review, '
             'review_since, review_on, closed, private, measure_id, direction, baseline, target, '
             'unit, due, counts, mine, theirs, every, sort, promise_id, checksum) VALUES '
             '(json_extract(:image, :json_extract_1), json_extract(:image, :json_extract_2), '
             'json_extract(:image, :json_extract_3), json_extract(:image, :json_extract_4), '
             'json_extract(:image, :json_extract_5), json_extract(:image, :json_extract_6), '
             'json_extract(:image, :json_extract_7), json_extract(:image, :json_extract_8), '
             'json_extract(:image, :json_extract_9), json_extract(:image, :json_extract_10), '
             'json_extract(:image, :json_extract_11), json_extract(:image, :json_extract_12), '
             'json_extract(:image, :json_extract_13), json_extract(:image, :json_extract_14), '
             'json_extract(:image, :json_extract_15), json_extract(:image, :json_extract_16), '
             'json_extract(:image, :json_extract_17), json_extract(:image, :json_extract_18), '
             'json_extract(:image, :json_extract_19), json_extract(:image, :json_extract_20), '
             'json_extract(:image, :json_extract_21), json_extract(:image, :json_extract_22), '
             'json_extract(:image, :json_extract_23), json_extract(:image, :json_extract_24), '
             'json_extract(:image, :json_extract_25), json_extract(:image, :json_extract_26)) ON '
             'CONFLICT (id) DO UPDATE SET uid = excluded.uid, slug = excluded.slug, kind = '
             'excluded.kind, title = excluded.title, since = excluded.since, text = excluded.text, '
             'parent_id = excluded.parent_id, review = excluded.review, review_since = '
             'excluded.review_since, review_on = excluded.review_on, closed = excluded.closed, '
             'private = excluded.private, measure_id = excluded.measure_id, direction = '
             'excluded.direction, baseline = excluded.baseline, target = excluded.target, unit = '
             'excluded.unit, due = excluded.due, counts = excluded.counts, mine = excluded.mine, '
             'theirs = excluded.theirs, every = excluded.every, sort = excluded.sort, promise_id = '
             'excluded.promise_id, checksum = excluded.checksum',
             {'image': 'plain'},
             {'json_extract_1': '$.id',
              'json_extract_2': '$.uid',
              'json_extract_3': '$.slug',
              'json_extract_4': '$.kind',
              'json_extract_5': '$.title',
              'json_extract_6': '$.since',
              'json_extract_7': '$.text',
              'json_extract_8': '$.parent_id',
              'json_extract_9': '$.review',
              'json_extract_10': '$.review_since',
              'json_extract_11': '$.review_on',
              'json_extract_12': '$.closed',
              'json_extract_13': '$.private',
              'json_extract_14': '$.measure_id',
              'json_extract_15': '$.direction',
              'json_extract_16': '$.baseline',
              'json_extract_17': '$.target',
              'json_extract_18': '$.unit',
              'json_extract_19': '$.due',
              'json_extract_20': '$.counts',
              'json_extract_21': '$.mine',
              'json_extract_22': '$.theirs',
              'json_extract_23': '$.every',
              'json_extract_24': '$.sort',
              'json_extract_25': '$.promise_id',
              'json_extract_26': '$.checksum'},
             ()),
 'aim.remove': ('DELETE FROM aim WHERE aim.id = :id', {'id': 'plain'}, {}, ()),
 'aim.replace': ('UPDATE aim SET uid=:uid, slug=:slug, kind=:kind, title=:title, since=:since, '
                 'text=:text, parent_id=:parent_id, review=:review, review_since=:review_since, '
                 'review_on=:review_on, closed=:closed, private=:private, measure_id=:measure_id, '
                 'direction=:direction, baseline=:baseline, target=:target, unit=:unit, due=:due, '
                 'counts=:counts, mine=:mine, theirs=:theirs, every=:every, sort=:sort, '
                 'promise_id=:promise_id, checksum=:checksum WHERE aim.id = :this_id',
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
                'WHERE moment_aim.aim_id = aim.id AND moment_aim.day >= :since AND moment_aim.day '
                "<= :until AND moment_aim.effect != 'cost')) OR (EXISTS (SELECT 1 \n"
                'FROM promise_aim JOIN promise ON promise.id = promise_aim.promise_id \n'
                "WHERE promise_aim.aim_id = aim.id AND promise.state = 'kept' AND promise.settled "
                '>= :since AND promise.settled <= :until))',
                {'since': 'day', 'until': 'day'},
                {},
                ('plain',)),
 'aim.touched': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT :operation_id '
                 "AS anon_1, 'aim', json_object('id', aim.id) AS json_object_1, json_object('id', "
                 "aim.id, 'uid', aim.uid, 'slug', aim.slug, 'kind', aim.kind, 'title', aim.title, "
                 "'since', aim.since, 'text', aim.text, 'parent_id', aim.parent_id, 'review', "
                 "aim.review, 'review_since', aim.review_since, 'review_on', aim.review_on, "
                 "'closed', aim.closed, 'private', aim.private, 'measure_id', aim.measure_id, "
                 "'direction', aim.direction, 'baseline', aim.baseline, 'target', aim.target, "
                 "'unit', aim.unit, 'due', aim.due, 'counts', aim.counts, 'mine', aim.mine, "
                 "'theirs', aim.theirs, 'every', aim.every, 'sort', aim.sort, 'promise_id', "
                 "aim.promise_id, 'checksum', aim.checksum) AS json_object_2 \n"
                 'FROM aim \n'
                 'WHERE aim.id = :id ON CONFLICT DO NOTHING',
                 {'operation_id': 'plain', 'id': 'plain'},
                 {},
                 ()),
 'aim.with_step': ('SELECT aim.slug \nFROM aim \nWHERE aim.promise_id = :promise_id',
                   {'promise_id': 'plain'},
                   {},
                   ('plain',)),
 'aim_person.add': ('INSERT INTO aim_person (aim_id, person_id) VALUES (:aim_id, :person_id)',
                    {'aim_id': 'plain', 'person_id': 'plain'},
                    {},
                    ()),
 'aim_person.all': ('SELECT aim_person.aim_id, aim_person.person_id \nFROM aim_person',
                    {},
                    {},
                    ('plain', 'plain')),
 'aim_person.born': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                     ":operation_id AS anon_1, 'aim_person', json_object('aim_id', "
                     "aim_person.aim_id, 'person_id', aim_person.person_id) AS json_object_1, "
                     'NULL \n'
                     'FROM aim_person \n'
                     'WHERE aim_person.aim_id = :aim_id AND aim_person.person_id = :person_id ON '
                     'CONFLICT DO NOTHING',
                     {'operation_id': 'plain', 'aim_id': 'plain', 'person_id': 'plain'},
                     {},
                     ()),
 'aim_person.drop': ('DELETE FROM aim_person WHERE aim_person.aim_id = json_extract(:key, '
                     ':json_extract_1) AND aim_person.person_id = json_extract(:key, '
                     ':json_extract_2)',
                     {'key': 'plain'},
                     {'json_extract_1': '$.aim_id', 'json_extract_2': '$.person_id'},
                     ()),
 'aim_person.image': ("SELECT json_object('aim_id', aim_person.aim_id, 'person_id', "
                      'aim_person.person_id) AS json_object_1 \n'
                      'FROM aim_person \n'
                      'WHERE aim_person.aim_id = json_extract(:key, :json_extract_1) AND '
                      'aim_person.person_id = json_extract(:key, :json_extract_2)',
                      {'key': 'plain'},
                      {'json_extract_1': '$.aim_id', 'json_extract_2': '$.person_id'},
                      ('plain',)),
 'aim_person.put': ('INSERT INTO aim_person (aim_id, person_id) VALUES (json_extract(:image, '
                    ':json_extract_1), json_extract(:image, :json_extract_2)) ON CONFLICT DO '
                    'NOTHING',
                    {'image': 'plain'},
                    {'json_extract_1': '$.aim_id', 'json_extract_2': '$.person_id'},
                    ()),
 'aim_person.remove': ('DELETE FROM aim_person WHERE aim_person.aim_id = :aim_id AND '
                       'aim_person.person_id = :person_id',
                       {'aim_id': 'plain', 'person_id': 'plain'},
                       {},
                       ()),
 'aim_person.touched': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                        ":operation_id AS anon_1, 'aim_person', json_object('aim_id', "
                        "aim_person.aim_id, 'person_id', aim_person.person_id) AS json_object_1, "
                        "json_object('aim_id', aim_person.aim_id, 'person_id', "
                        'aim_person.person_id) AS json_object_2 \n'
                        'FROM aim_person \n'
                        'WHERE aim_person.aim_id = :aim_id AND aim_person.person_id = :person_id '
                        'ON CONFLICT DO NOTHING',
                        {'operation_id': 'plain', 'aim_id': 'plain', 'person_id': 'plain'},
                        {},
                        ()),
 'alias.add': ('INSERT INTO alias (name, habit_id) VALUES (:name, :habit_id)',
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
                'other.private = 1 OR (EXISTS (SELECT 1 \n'
                'FROM habit \n'
                'WHERE habit.id = other.habit_id AND habit.private = 1)) AS anon_1, '
                'promise.private \n'
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
 'change.images': ('SELECT change.image \n'
                   'FROM change JOIN operation ON operation.id = change.operation_id \n'
                   'WHERE change.table_name = :table_name AND change.image IS NOT NULL AND '
                   'operation.undone IS 0',
                   {'table_name': 'plain'},
                   {},
                   ('plain',)),
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
 'counter.take': ('INSERT INTO counter (name, last) VALUES (:name, :count) ON CONFLICT (name) DO '
                  'UPDATE SET last = (counter.last + :count) RETURNING last',
                  {'name': 'plain', 'count': 'plain'},
                  {},
                  ('plain',)),
 'days.counted': ('SELECT moment.day, count(*) FILTER (WHERE moment.effect = :effect_1) AS anon_1, '
                  'count(*) FILTER (WHERE moment.effect = :effect_2) AS anon_2, count(*) FILTER '
                  '(WHERE moment.effect = :effect_3) AS anon_3 \n'
                  'FROM moment \n'
                  'WHERE moment.day >= :since AND moment.day <= :until GROUP BY moment.day ORDER '
                  'BY moment.day',
                  {'since': 'day', 'until': 'day'},
                  {'effect_1': 'built', 'effect_2': 'neutral', 'effect_3': 'cost'},
                  ('day', 'plain', 'plain', 'plain')),
 'days.first': ('SELECT min(moment.day) AS min_1 \nFROM moment', {}, {}, ('day',)),
 'feedback.open_from': ('SELECT moment.id, moment.uid, moment.number, moment.day, moment.at, '
                        'moment.utc_offset, moment.timed, moment.habit_id, moment.effect, '
                        'moment.note, moment.private, (SELECT '
                        "group_concat(CAST(moment_person.person_id AS TEXT), ' ') AS "
                        'aggregate_strings_1 \n'
                        'FROM moment_person \n'
                        'WHERE moment_person.moment_id = moment.id) AS anon_1, (SELECT '
                        "group_concat(moment_tag.tag, ' ') AS aggregate_strings_2 \n"
                        'FROM moment_tag \n'
                        'WHERE moment_tag.moment_id = moment.id) AS anon_2, (SELECT '
                        "group_concat(CAST(moment_aim.aim_id AS TEXT), ' ') AS "
                        'aggregate_strings_3 \n'
                        'FROM moment_aim \n'
                        'WHERE moment_aim.moment_id = moment.id) AS anon_3 \n'
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
 'interview.add': ('INSERT INTO interview (id, uid, day, people, themes, note, checksum) VALUES '
                   '(:id, :uid, :day, :people, :themes, :note, :checksum)',
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
 'interview.born': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                    ":operation_id AS anon_1, 'interview', json_object('id', interview.id) AS "
                    'json_object_1, NULL \n'
                    'FROM interview \n'
                    'WHERE interview.id = :id ON CONFLICT DO NOTHING',
                    {'operation_id': 'plain', 'id': 'plain'},
                    {},
                    ()),
 'interview.drop': ('DELETE FROM interview WHERE interview.id = json_extract(:key, '
                    ':json_extract_1)',
                    {'key': 'plain'},
                    {'json_extract_1': '$.id'},
                    ()),
 'interview.image': ("SELECT json_object('id', interview.id, 'uid', interview.uid, 'day', "
                     "interview.day, 'people', interview.people, 'themes', interview.themes, "
                     "'note', interview.note, 'checksum', interview.checksum) AS json_object_1 \n"
                     'FROM interview \n'
                     'WHERE interview.id = json_extract(:key, :json_extract_1)',
                     {'key': 'plain'},
                     {'json_extract_1': '$.id'},
                     ('plain',)),
 'interview.put': ('INSERT INTO interview (id, uid, day, people, themes, note, checksum) VALUES '
                   '(json_extract(:image, :json_extract_1), json_extract(:image, :json_extract_2), '
                   'json_extract(:image, :json_extract_3), json_extract(:image, :json_extract_4), '
                   'json_extract(:image, :json_extract_5), json_extract(:image, :json_extract_6), '
                   'json_extract(:image, :json_extract_7)) ON CONFLICT (id) DO UPDATE SET uid = '
                   'excluded.uid, day = excluded.day, people = excluded.people, themes = '
                   'excluded.themes, note = excluded.note, checksum = excluded.checksum',
                   {'image': 'plain'},
                   {'json_extract_1': '$.id',
                    'json_extract_2': '$.uid',
                    'json_extract_3': '$.day',
                    'json_extract_4': '$.people',
                    'json_extract_5': '$.themes',
                    'json_extract_6': '$.note',
                    'json_extract_7': '$.checksum'},
                   ()),
 'interview.remove': ('DELETE FROM interview WHERE interview.id = :id', {'id': 'plain'}, {}, ()),
 'interview.touched': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                       ":operation_id AS anon_1, 'interview', json_object('id', interview.id) AS "
                       "json_object_1, json_object('id', interview.id, 'uid', interview.uid, "
                       "'day', interview.day, 'people', interview.people, 'themes', "
                       "interview.themes, 'note', interview.note, 'checksum', interview.checksum) "
                       'AS json_object_2 \n'
                       'FROM interview \n'
                       'WHERE interview.id = :id ON CONFLICT DO NOTHING',
                       {'operation_id': 'plain', 'id': 'plain'},
                       {},
                       ()),
 'life.add': ('INSERT INTO life (habit_id, since, until, checksum) VALUES (:habit_id, :since, '
              ':until, :checksum) RETURNING id',
              {'habit_id': 'plain', 'since': 'day', 'until': 'day', 'checksum': 'plain'},
              {},
              ('plain',)),
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
 'mapping.all': ('SELECT mapping.source, mapping.theirs, mapping.ours \n'
                 'FROM mapping ORDER BY mapping.source, mapping.theirs',
                 {},
                 {},
                 ('plain', 'plain', 'plain')),
 'mapping.born': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                  ":operation_id AS anon_1, 'mapping', json_object('source', mapping.source, "
                  "'theirs', mapping.theirs) AS json_object_1, NULL \n"
                  'FROM mapping \n'
                  'WHERE mapping.source = :source AND mapping.theirs = :theirs ON CONFLICT DO '
                  'NOTHING',
                  {'operation_id': 'plain', 'source': 'plain', 'theirs': 'plain'},
                  {},
                  ()),
 'mapping.drop': ('DELETE FROM mapping WHERE mapping.source = json_extract(:key, :json_extract_1) '
                  'AND mapping.theirs = json_extract(:key, :json_extract_2)',
                  {'key': 'plain'},
                  {'json_extract_1': '$.source', 'json_extract_2': '$.theirs'},
                  ()),
 'mapping.image': ("SELECT json_object('source', mapping.source, 'theirs', mapping.theirs, 'ours', "
                   "mapping.ours, 'checksum', mapping.checksum) AS json_object_1 \n"
                   'FROM mapping \n'
                   'WHERE mapping.source = json_extract(:key, :json_extract_1) AND mapping.theirs '
                   '= json_extract(:key, :json_extract_2)',
                   {'key': 'plain'},
                   {'json_extract_1': '$.source', 'json_extract_2': '$.theirs'},
                   ('plain',)),
 'mapping.of_source': ('SELECT mapping.source, mapping.theirs, mapping.ours \n'
                       'FROM mapping \n'
                       'WHERE mapping.source = :source',
                       {'source': 'plain'},
                       {},
                       ('plain', 'plain', 'plain')),
 'mapping.put': ('INSERT INTO mapping (source, theirs, ours, checksum) VALUES '
                 '(json_extract(:image, :json_extract_1), json_extract(:image, :json_extract_2), '
                 'json_extract(:image, :json_extract_3), json_extract(:image, :json_extract_4)) ON '
                 'CONFLICT (source, theirs) DO UPDATE SET ours = excluded.ours, checksum = '
                 'excluded.checksum',
                 {'image': 'plain'},
                 {'json_extract_1': '$.source',
                  'json_extract_2': '$.theirs',
                  'json_extract_3': '$.ours',
                  'json_extract_4': '$.checksum'},
                 ()),
 'mapping.set': ('INSERT INTO mapping (source, theirs, ours, checksum) VALUES (:source, :theirs, '
                 ':ours, :checksum) ON CONFLICT (source, theirs) DO UPDATE SET ours = '
                 'excluded.ours, checksum = excluded.checksum',
                 {'source': 'plain', 'theirs': 'plain', 'ours': 'plain', 'checksum': 'plain'},
                 {},
                 ()),
 'mapping.touched': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                     ":operation_id AS anon_1, 'mapping', json_object('source', mapping.source, "
                     "'theirs', mapping.theirs) AS json_object_1, json_object('source', "
                     "mapping.source, 'theirs', mapping.theirs, 'ours', mapping.ours, 'checksum', "
                     'mapping.checksum) AS json_object_2 \n'
                     'FROM mapping \n'
                     'WHERE mapping.source = :source AND mapping.theirs = :theirs ON CONFLICT DO '
                     'NOTHING',
                     {'operation_id': 'plain', 'source': 'plain', 'theirs': 'plain'},
                     {},
                     ()),
 'measure.add': ('INSERT INTO measure (uid, slug, title, unit, direction, target, checksum) VALUES '
                 '(:uid, :slug, :title, :unit, :direction, :target, :checksum) RETURNING id',
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
 'measure.born': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                  ":operation_id AS anon_1, 'measure', json_object('id', measure.id) AS "
                  'json_object_1, NULL \n'
                  'FROM measure \n'
                  'WHERE measure.id = :id ON CONFLICT DO NOTHING',
                  {'operation_id': 'plain', 'id': 'plain'},
                  {},
                  ()),
 'measure.drop': ('DELETE FROM measure WHERE measure.id = json_extract(:key, :json_extract_1)',
                  {'key': 'plain'},
                  {'json_extract_1': '$.id'},
                  ()),
 'measure.goals': ('SELECT aim.slug \n'
                   'FROM aim \n'
                   'WHERE aim.measure_id = :measure_id ORDER BY aim.id',
                   {'measure_id': 'plain'},
                   {},
                   ('plain',)),
 'measure.image': ("SELECT json_object('id', measure.id, 'uid', measure.uid, 'slug', measure.slug, "
                   "'title', measure.title, 'unit', measure.unit, 'direction', measure.direction, "
                   "'target', measure.target, 'checksum', measure.checksum) AS json_object_1 \n"
                   'FROM measure \n'
                   'WHERE measure.id = json_extract(:key, :json_extract_1)',
                   {'key': 'plain'},
                   {'json_extract_1': '$.id'},
                   ('plain',)),
 'measure.put': ('INSERT INTO measure (id, uid, slug, title, unit, direction, target, checksum) '
                 'VALUES (json_extract(:image, :json_extract_1), json_extract(:image, '
                 ':json_extract_2), json_extract(:image, :json_extract_3), json_extract(:image, '
                 ':json_extract_4), json_extract(:image, :json_extract_5), json_extract(:image, '
                 ':json_extract_6), json_extract(:image, :json_extract_7), json_extract(:image, '
                 ':json_extract_8)) ON CONFLICT (id) DO UPDATE SET uid = excluded.uid, slug = '
                 'excluded.slug, title = excluded.title, unit = excluded.unit, direction = '
                 'excluded.direction, target = excluded.target, checksum = excluded.checksum',
                 {'image': 'plain'},
                 {'json_extract_1': '$.id',
                  'json_extract_2': '$.uid',
                  'json_extract_3': '$.slug',
                  'json_extract_4': '$.title',
                  'json_extract_5': '$.unit',
                  'json_extract_6': '$.direction',
                  'json_extract_7': '$.target',
                  'json_extract_8': '$.checksum'},
                 ()),
 'measure.remove': ('DELETE FROM measure WHERE measure.id = :id', {'id': 'plain'}, {}, ()),
 'measure.replace': ('UPDATE measure SET uid=:uid, slug=:slug, title=:title, unit=:unit, '
                     'direction=:direction, target=:target, checksum=:checksum WHERE measure.id = '
                     ':this_id',
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
                      'WHERE reading.measure_id = measure.id ORDER BY reading.day DESC\n'
                      ' LIMIT 1 OFFSET :param_1) AS anon_2, (SELECT reading.value \n'
                      'FROM reading \n'
                      'WHERE reading.measure_id = measure.id ORDER BY reading.day DESC\n'
                      ' LIMIT 1 OFFSET :param_2) AS anon_3 \n'
                      'FROM measure ORDER BY measure.id',
                      {},
                      {'param_1': 0, 'param_2': 0},
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
 'measure.touched': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                     ":operation_id AS anon_1, 'measure', json_object('id', measure.id) AS "
                     "json_object_1, json_object('id', measure.id, 'uid', measure.uid, 'slug', "
                     "measure.slug, 'title', measure.title, 'unit', measure.unit, 'direction', "
                     "measure.direction, 'target', measure.target, 'checksum', measure.checksum) "
                     'AS json_object_2 \n'
                     'FROM measure \n'
                     'WHERE measure.id = :id ON CONFLICT DO NOTHING',
                     {'operation_id': 'plain', 'id': 'plain'},
                     {},
                     ()),
 'milestone.add': ('INSERT INTO milestone (aim_id, place, title, due, done, checksum) VALUES '
                   '(:aim_id, :place, :title, :due, :done, :checksum) RETURNING id',
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
 'milestone.born': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                    ":operation_id AS anon_1, 'milestone', json_object('id', milestone.id) AS "
                    'json_object_1, NULL \n'
                    'FROM milestone \n'
                    'WHERE milestone.id = :id ON CONFLICT DO NOTHING',
                    {'operation_id': 'plain', 'id': 'plain'},
                    {},
                    ()),
 'milestone.drop': ('DELETE FROM milestone WHERE milestone.id = json_extract(:key, '
                    ':json_extract_1)',
                    {'key': 'plain'},
                    {'json_extract_1': '$.id'},
                    ()),
 'milestone.image': ("SELECT json_object('id', milestone.id, 'aim_id', milestone.aim_id, 'place', "
                     "milestone.place, 'title', milestone.title, 'due', milestone.due, 'done', "
                     "milestone.done, 'checksum', milestone.checksum) AS json_object_1 \n"
                     'FROM milestone \n'
                     'WHERE milestone.id = json_extract(:key, :json_extract_1)',
                     {'key': 'plain'},
                     {'json_extract_1': '$.id'},
                     ('plain',)),
 'milestone.put': ('INSERT INTO milestone (id, aim_id, place, title, due, done, checksum) VALUES '
                   '(json_extract(:image, :json_extract_1), json_extract(:image, :json_extract_2), '
                   'json_extract(:image, :json_extract_3), json_extract(:image, :json_extract_4), '
                   'json_extract(:image, :json_extract_5), json_extract(:image, :json_extract_6), '
                   'json_extract(:image, :json_extract_7)) ON CONFLICT (id) DO UPDATE SET aim_id = '
                   'excluded.aim_id, place = excluded.place, title = excluded.title, due = '
                   'excluded.due, done = excluded.done, checksum = excluded.checksum',
                   {'image': 'plain'},
                   {'json_extract_1': '$.id',
                    'json_extract_2': '$.aim_id',
                    'json_extract_3': '$.place',
                    'json_extract_4': '$.title',
                    'json_extract_5': '$.due',
                    'json_extract_6': '$.done',
                    'json_extract_7': '$.checksum'},
                   ()),
 'milestone.remove': ('DELETE FROM milestone WHERE milestone.id = :id', {'id': 'plain'}, {}, ()),
 'milestone.replace': ('UPDATE milestone SET aim_id=:aim_id, place=:place, title=:title, due=:due, '
                       'done=:done, checksum=:checksum WHERE milestone.id = :this_id',
                       {'aim_id': 'plain',
                        'place': 'plain',
                        'title': 'plain',
                        'due': 'day',
                        'done': 'day',
                        'checksum': 'plain',
                        'this_id': 'plain'},
                       {},
                       ()),
 'milestone.touched': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                       ":operation_id AS anon_1, 'milestone', json_object('id', milestone.id) AS "
                       "json_object_1, json_object('id', milestone.id, 'aim_id', milestone.aim_id, "
                       "'place', milestone.place, 'title', milestone.title, 'due', milestone.due, "
                       "'done', milestone.done, 'checksum', milestone.checksum) AS json_object_2 \n"
                       'FROM milestone \n'
                       'WHERE milestone.id = :id ON CONFLICT DO NOTHING',
                       {'operation_id': 'plain', 'id': 'plain'},
                       {},
                       ()),
 'moment.add_plain': ('INSERT INTO moment (uid, number, day, at, utc_offset, timed, habit_id, '
                      'effect, note, private, checksum) VALUES (:uid, :number, :day, :at, '
                      ':utc_offset, :timed, :habit_id, :effect, :note, :private, :checksum)',
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
 'moment.born_after': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                       ":operation_id AS anon_1, 'moment', json_object('id', moment.id) AS "
                       'json_object_1, NULL \n'
                       'FROM moment \n'
                       'WHERE moment.id > :this_moment_id ON CONFLICT DO NOTHING',
                       {'operation_id': 'plain', 'this_moment_id': 'plain'},
                       {},
                       ()),
 'moment.drop': ('DELETE FROM moment WHERE moment.id = json_extract(:key, :json_extract_1)',
                 {'key': 'plain'},
                 {'json_extract_1': '$.id'},
                 ()),
 'moment.identified': ('SELECT moment.id, moment.uid, moment.number, moment.day, moment.at, '
                       'moment.utc_offset, moment.timed, moment.habit_id, moment.effect, '
                       'moment.note, moment.private, (SELECT '
                       "group_concat(CAST(moment_person.person_id AS TEXT), ' ') AS "
                       'aggregate_strings_1 \n'
                       'FROM moment_person \n'
                       'WHERE moment_person.moment_id = moment.id) AS anon_1, (SELECT '
                       "group_concat(moment_tag.tag, ' ') AS aggregate_strings_2 \n"
                       'FROM moment_tag \n'
                       'WHERE moment_tag.moment_id = moment.id) AS anon_2, (SELECT '
                       "group_concat(CAST(moment_aim.aim_id AS TEXT), ' ') AS "
                       'aggregate_strings_3 \n'
                       'FROM moment_aim \n'
                       'WHERE moment_aim.moment_id = moment.id) AS anon_3 \n'
                       'FROM moment \n'
                       'WHERE moment.uid = :uid',
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
 'moment.last_id': ('SELECT max(moment.id) AS max_1 \nFROM moment', {}, {}, ('plain',)),
 'moment.newest': ('SELECT moment.id, moment.uid, moment.number, moment.day, moment.at, '
                   'moment.utc_offset, moment.timed, moment.habit_id, moment.effect, moment.note, '
                   "moment.private, (SELECT group_concat(CAST(moment_person.person_id AS TEXT), ' "
                   "') AS aggregate_strings_1 \n"
                   'FROM moment_person \n'
                   'WHERE moment_person.moment_id = moment.id) AS anon_1, (SELECT '
                   "group_concat(moment_tag.tag, ' ') AS aggregate_strings_2 \n"
                   'FROM moment_tag \n'
                   'WHERE moment_tag.moment_id = moment.id) AS anon_2, (SELECT '
                   "group_concat(CAST(moment_aim.aim_id AS TEXT), ' ') AS aggregate_strings_3 \n"
                   'FROM moment_aim \n'
                   'WHERE moment_aim.moment_id = moment.id) AS anon_3 \n'
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
                     'WHERE moment_tag.moment_id = moment.id) AS anon_2, (SELECT '
                     "group_concat(CAST(moment_aim.aim_id AS TEXT), ' ') AS aggregate_strings_3 \n"
                     'FROM moment_aim \n'
                     'WHERE moment_aim.moment_id = moment.id) AS anon_3 \n'
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
                      'plain',
                      'plain')),
 'moment.numbered_from': ('SELECT moment.number, moment.id \n'
                          'FROM moment \n'
                          'WHERE moment.number >= :number',
                          {'number': 'plain'},
                          {},
                          ('plain', 'plain')),
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
 'moment.uids_among': ('SELECT moment.uid \n'
                       'FROM moment \n'
                       'WHERE moment.uid IN (SELECT anon_1.value \n'
                       'FROM json_each(:uids) AS anon_1)',
                       {'uids': 'json'},
                       {},
                       ('plain',)),
 'moment_aim.add': ('INSERT INTO moment_aim (moment_id, aim_id, day, effect) VALUES (:moment_id, '
                    ':aim_id, :day, :effect)',
                    {'moment_id': 'plain', 'aim_id': 'plain', 'day': 'day', 'effect': 'plain'},
                    {},
                    ()),
 'moment_aim.born': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                     ":operation_id AS anon_1, 'moment_aim', json_object('moment_id', "
                     "moment_aim.moment_id, 'aim_id', moment_aim.aim_id) AS json_object_1, NULL \n"
                     'FROM moment_aim \n'
                     'WHERE moment_aim.moment_id = :moment_id AND moment_aim.aim_id = :aim_id ON '
                     'CONFLICT DO NOTHING',
                     {'operation_id': 'plain', 'moment_id': 'plain', 'aim_id': 'plain'},
                     {},
                     ()),
 'moment_aim.born_after': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                           ":operation_id AS anon_1, 'moment_aim', json_object('moment_id', "
                           "moment_aim.moment_id, 'aim_id', moment_aim.aim_id) AS json_object_1, "
                           'NULL \n'
                           'FROM moment_aim \n'
                           'WHERE moment_aim.moment_id > :this_moment_id ON CONFLICT DO NOTHING',
                           {'operation_id': 'plain', 'this_moment_id': 'plain'},
                           {},
                           ()),
 'moment_aim.drop': ('DELETE FROM moment_aim WHERE moment_aim.moment_id = json_extract(:key, '
                     ':json_extract_1) AND moment_aim.aim_id = json_extract(:key, :json_extract_2)',
                     {'key': 'plain'},
                     {'json_extract_1': '$.moment_id', 'json_extract_2': '$.aim_id'},
                     ()),
 'moment_aim.image': ("SELECT json_object('moment_id', moment_aim.moment_id, 'aim_id', "
                      "moment_aim.aim_id, 'day', moment_aim.day, 'effect', moment_aim.effect) AS "
                      'json_object_1 \n'
                      'FROM moment_aim \n'
                      'WHERE moment_aim.moment_id = json_extract(:key, :json_extract_1) AND '
                      'moment_aim.aim_id = json_extract(:key, :json_extract_2)',
                      {'key': 'plain'},
                      {'json_extract_1': '$.moment_id', 'json_extract_2': '$.aim_id'},
                      ('plain',)),
 'moment_aim.of': ('SELECT moment_aim.aim_id \n'
                   'FROM moment_aim \n'
                   'WHERE moment_aim.moment_id = :moment_id',
                   {'moment_id': 'plain'},
                   {},
                   ('plain',)),
 'moment_aim.put': ('INSERT INTO moment_aim (moment_id, aim_id, day, effect) VALUES '
                    '(json_extract(:image, :json_extract_1), json_extract(:image, '
                    ':json_extract_2), json_extract(:image, :json_extract_3), json_extract(:image, '
                    ':json_extract_4)) ON CONFLICT (moment_id, aim_id) DO UPDATE SET day = '
                    'excluded.day, effect = excluded.effect',
                    {'image': 'plain'},
                    {'json_extract_1': '$.moment_id',
                     'json_extract_2': '$.aim_id',
                     'json_extract_3': '$.day',
                     'json_extract_4': '$.effect'},
                    ()),
 'moment_aim.remove': ('DELETE FROM moment_aim WHERE moment_aim.moment_id = :moment_id',
                       {'moment_id': 'plain'},
                       {},
                       ()),
 'moment_aim.touched': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                        ":operation_id AS anon_1, 'moment_aim', json_object('moment_id', "
                        "moment_aim.moment_id, 'aim_id', moment_aim.aim_id) AS json_object_1, "
                        "json_object('moment_id', moment_aim.moment_id, 'aim_id', "
                        "moment_aim.aim_id, 'day', moment_aim.day, 'effect', moment_aim.effect) AS "
                        'json_object_2 \n'
                        'FROM moment_aim \n'
                        'WHERE moment_aim.moment_id = :moment_id AND moment_aim.aim_id = :aim_id '
                        'ON CONFLICT DO NOTHING',
                        {'operation_id': 'plain', 'moment_id': 'plain', 'aim_id': 'plain'},
                        {},
                        ()),
 'moment_person.born_after': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                              ":operation_id AS anon_1, 'moment_person', json_object('moment_id', "
                              "moment_person.moment_id, 'person_id', moment_person.person_id) AS "
                              'json_object_1, NULL \n'
                              'FROM moment_person \n'
                              'WHERE moment_person.moment_id > :this_moment_id ON CONFLICT DO '
                              'NOTHING',
                              {'operation_id': 'plain', 'this_moment_id': 'plain'},
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
 'moment_tag.born_after': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                           ":operation_id AS anon_1, 'moment_tag', json_object('moment_id', "
                           "moment_tag.moment_id, 'tag', moment_tag.tag) AS json_object_1, NULL \n"
                           'FROM moment_tag \n'
                           'WHERE moment_tag.moment_id > :this_moment_id ON CONFLICT DO NOTHING',
                           {'operation_id': 'plain', 'this_moment_id': 'plain'},
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
 'moments.aims': ('SELECT moment_aim.moment_id, moment_aim.aim_id \n'
                  'FROM moment_aim \n'
                  'WHERE moment_aim.moment_id IN (SELECT anon_1.value \n'
                  'FROM json_each(:moment_ids) AS anon_1)',
                  {'moment_ids': 'json'},
                  {},
                  ('plain', 'plain')),
 'moments.by_aim': ('SELECT moment.id, moment.uid, moment.number, moment.day, moment.at, '
                    'moment.utc_offset, moment.timed, moment.habit_id, moment.effect, moment.note, '
                    "moment.private, (SELECT group_concat(CAST(moment_person.person_id AS TEXT), ' "
                    "') AS aggregate_strings_1 \n"
                    'FROM moment_person \n'
                    'WHERE moment_person.moment_id = moment.id) AS anon_1, (SELECT '
                    "group_concat(moment_tag.tag, ' ') AS aggregate_strings_2 \n"
                    'FROM moment_tag \n'
                    'WHERE moment_tag.moment_id = moment.id) AS anon_2, (SELECT '
                    "group_concat(CAST(moment_aim.aim_id AS TEXT), ' ') AS aggregate_strings_3 \n"
                    'FROM moment_aim \n'
                    'WHERE moment_aim.moment_id = moment.id) AS anon_3 \n'
                    'FROM moment JOIN moment_aim ON moment_aim.moment_id = moment.id \n'
                    'WHERE moment_aim.aim_id = :aim_id AND moment_aim.day >= :since AND '
                    'moment_aim.day <= :until AND (:habit_id IS NULL OR moment.habit_id = '
                    ':habit_id) AND (:person_id IS NULL OR (EXISTS (SELECT 1 \n'
                    'FROM moment_person \n'
                    'WHERE moment_person.moment_id = moment.id AND moment_person.person_id = '
                    ':person_id))) AND (:tag IS NULL OR (EXISTS (SELECT 1 \n'
                    'FROM moment_tag \n'
                    'WHERE moment_tag.moment_id = moment.id AND moment_tag.tag = :tag))) ORDER BY '
                    'moment_aim.day DESC, moment_aim.moment_id DESC\n'
                    ' LIMIT :limit OFFSET :param_1',
                    {'aim_id': 'plain',
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
                     'plain',
                     'plain')),
 'moments.by_habit': ('SELECT moment.id, moment.uid, moment.number, moment.day, moment.at, '
                      'moment.utc_offset, moment.timed, moment.habit_id, moment.effect, '
                      'moment.note, moment.private, (SELECT '
                      "group_concat(CAST(moment_person.person_id AS TEXT), ' ') AS "
                      'aggregate_strings_1 \n'
                      'FROM moment_person \n'
                      'WHERE moment_person.moment_id = moment.id) AS anon_1, (SELECT '
                      "group_concat(moment_tag.tag, ' ') AS aggregate_strings_2 \n"
                      'FROM moment_tag \n'
                      'WHERE moment_tag.moment_id = moment.id) AS anon_2, (SELECT '
                      "group_concat(CAST(moment_aim.aim_id AS TEXT), ' ') AS aggregate_strings_3 \n"
                      'FROM moment_aim \n'
                      'WHERE moment_aim.moment_id = moment.id) AS anon_3 \n'
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
                    'WHERE moment_tag.moment_id = moment.id) AS anon_2, (SELECT '
                    "group_concat(CAST(moment_aim.aim_id AS TEXT), ' ') AS aggregate_strings_3 \n"
                    'FROM moment_aim \n'
                    'WHERE moment_aim.moment_id = moment.id) AS anon_3 \n'
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
                     'plain',
                     'plain')),
 'moments.in_order': ('SELECT moment.id, moment.uid, moment.number, moment.day, moment.at, '
                      'moment.utc_offset, moment.timed, moment.habit_id, moment.effect, '
                      'moment.note, moment.private \n'
                      'FROM moment \n'
                      'WHERE moment.day >= :since AND moment.day <= :until AND (:private = '
                      ':param_1 OR NOT (moment.private = 1 OR (EXISTS (SELECT 1 \n'
                      'FROM habit \n'
                      'WHERE habit.id = moment.habit_id AND habit.private = 1)))) AND (:habit_id '
                      'IS NULL OR moment.habit_id = :habit_id) AND (:person_id IS NULL OR (EXISTS '
                      '(SELECT 1 \n'
                      'FROM moment_person \n'
                      'WHERE moment_person.moment_id = moment.id AND moment_person.person_id = '
                      ':person_id))) AND (:tag IS NULL OR (EXISTS (SELECT 1 \n'
                      'FROM moment_tag \n'
                      'WHERE moment_tag.moment_id = moment.id AND moment_tag.tag = :tag))) AND '
                      '(:aim_id IS NULL OR (EXISTS (SELECT 1 \n'
                      'FROM moment_aim \n'
                      'WHERE moment_aim.moment_id = moment.id AND moment_aim.aim_id = :aim_id))) '
                      'ORDER BY moment.day, moment.id',
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
 'origin.add': ('INSERT INTO origin (source, entry, content, moment_id) VALUES (:source, :entry, '
                ':content, :moment_id)',
                {'source': 'plain', 'entry': 'plain', 'content': 'plain', 'moment_id': 'plain'},
                {},
                ()),
 'origin.born': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT :operation_id '
                 "AS anon_1, 'origin', json_object('source', origin.source, 'entry', origin.entry) "
                 'AS json_object_1, NULL \n'
                 'FROM origin \n'
                 'WHERE origin.source = :source AND origin.entry = :entry ON CONFLICT DO NOTHING',
                 {'operation_id': 'plain', 'source': 'plain', 'entry': 'plain'},
                 {},
                 ()),
 'origin.born_after': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                       ":operation_id AS anon_1, 'origin', json_object('source', origin.source, "
                       "'entry', origin.entry) AS json_object_1, NULL \n"
                       'FROM origin \n'
                       'WHERE origin.moment_id > :this_moment_id ON CONFLICT DO NOTHING',
                       {'operation_id': 'plain', 'this_moment_id': 'plain'},
                       {},
                       ()),
 'origin.drop': ('DELETE FROM origin WHERE origin.source = json_extract(:key, :json_extract_1) AND '
                 'origin.entry = json_extract(:key, :json_extract_2)',
                 {'key': 'plain'},
                 {'json_extract_1': '$.source', 'json_extract_2': '$.entry'},
                 ()),
 'origin.forget_moment': ('UPDATE origin SET moment_id=NULL WHERE origin.moment_id = '
                          ':this_moment_id',
                          {'this_moment_id': 'plain'},
                          {},
                          ()),
 'origin.image': ("SELECT json_object('source', origin.source, 'entry', origin.entry, 'content', "
                  "origin.content, 'moment_id', origin.moment_id) AS json_object_1 \n"
                  'FROM origin \n'
                  'WHERE origin.source = json_extract(:key, :json_extract_1) AND origin.entry = '
                  'json_extract(:key, :json_extract_2)',
                  {'key': 'plain'},
                  {'json_extract_1': '$.source', 'json_extract_2': '$.entry'},
                  ('plain',)),
 'origin.of_moment': ('SELECT origin.source, origin.entry, origin.content, origin.moment_id \n'
                      'FROM origin \n'
                      'WHERE origin.moment_id = :this_moment_id',
                      {'this_moment_id': 'plain'},
                      {},
                      ('plain', 'plain', 'plain', 'plain')),
 'origin.of_source': ('SELECT origin.source, origin.entry, origin.content, origin.moment_id \n'
                      'FROM origin \n'
                      'WHERE origin.source = :source',
                      {'source': 'plain'},
                      {},
                      ('plain', 'plain', 'plain', 'plain')),
 'origin.put': ('INSERT INTO origin (source, entry, content, moment_id) VALUES '
                '(json_extract(:image, :json_extract_1), json_extract(:image, :json_extract_2), '
                'json_extract(:image, :json_extract_3), json_extract(:image, :json_extract_4)) ON '
                'CONFLICT (source, entry) DO UPDATE SET content = excluded.content, moment_id = '
                'excluded.moment_id',
                {'image': 'plain'},
                {'json_extract_1': '$.source',
                 'json_extract_2': '$.entry',
                 'json_extract_3': '$.content',
                 'json_extract_4': '$.moment_id'},
                ()),
 'origin.sources': ('SELECT DISTINCT origin.source \nFROM origin', {}, {}, ('plain',)),
 'origin.touched': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                    ":operation_id AS anon_1, 'origin', json_object('source', origin.source, "
                    "'entry', origin.entry) AS json_object_1, json_object('source', origin.source, "
                    "'entry', origin.entry, 'content', origin.content, 'moment_id', "
                    'origin.moment_id) AS json_object_2 \n'
                    'FROM origin \n'
                    'WHERE origin.source = :source AND origin.entry = :entry ON CONFLICT DO '
                    'NOTHING',
                    {'operation_id': 'plain', 'source': 'plain', 'entry': 'plain'},
                    {},
                    ()),
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
 'person.drop': ('DELETE FROM person WHERE person.id = json_extract(:key, :json_extract_1)',
                 {'key': 'plain'},
                 {'json_extract_1': '$.id'},
                 ()),
 'person.hidden': ('SELECT person.id \n'
                   'FROM person \n'
                   "WHERE person.relation IN ('report', 'team') AND person.team IS NULL AND "
                   'person.level IS NULL AND person.every IS NULL AND person.left_on IS NULL AND '
                   'person.partner = 0 AND person.held = 0 AND NOT (EXISTS (SELECT 1 \n'
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
                   'moment.id AND NOT (moment.private = 1 OR (EXISTS (SELECT 1 \n'
                   'FROM habit \n'
                   'WHERE habit.id = moment.habit_id AND habit.private = 1))))) AND NOT (EXISTS '
                   '(SELECT 1 \n'
                   'FROM aim_person, aim \n'
                   'WHERE aim_person.person_id = person.id AND aim_person.aim_id = aim.id AND '
                   'aim.private = 0)) AND NOT (EXISTS (SELECT 1 \n'
                   'FROM promise \n'
                   'WHERE promise.person_id = person.id AND promise.private = 0))',
                   {},
                   {},
                   ('plain',)),
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
 'person.told': ('SELECT operation.verb, operation.subject, operation.undone, change."key", '
                 'change.image \n'
                 'FROM change JOIN operation ON operation.id = change.operation_id \n'
                 'WHERE change.operation_id IN (SELECT operation.id \n'
                 'FROM operation \n'
                 "WHERE substr(operation.verb, 1, 7) = 'person ' OR operation.verb IN ('init', "
                 "'import')) AND change.table_name = 'person' ORDER BY operation.id DESC, "
                 'change."key" DESC',
                 {},
                 {},
                 ('plain', 'plain', 'flag', 'plain', 'plain')),
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
 'promise.drop': ('DELETE FROM promise WHERE promise.id = json_extract(:key, :json_extract_1)',
                  {'key': 'plain'},
                  {'json_extract_1': '$.id'},
                  ()),
 'promise.found': ('SELECT promise.id, promise.uid, promise.number, promise.person_id, '
                   'promise.theirs, promise.text, promise.made, promise.due, promise.state, '
                   'promise.settled, promise.why, promise.moment_id, promise.private, '
                   'moment.number AS number_1, (SELECT group_concat(CAST(promise_aim.aim_id AS '
                   "TEXT), ' ') AS aggregate_strings_1 \n"
                   'FROM promise_aim \n'
                   'WHERE promise_aim.promise_id = promise.id) AS anon_1 \n'
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
                    'plain',
                    'plain')),
 'promise.found_count': ('SELECT count(*) AS count_1 \n'
                         'FROM promise_text \n'
                         'WHERE promise_text.promise_text MATCH :words',
                         {'words': 'plain'},
                         {},
                         ('plain',)),
 'promise.found_count_filtered': ('SELECT count(*) AS count_1 \n'
                                  'FROM promise_text JOIN promise ON promise.id = '
                                  'promise_text.rowid \n'
                                  'WHERE (promise_text.promise_text MATCH :words) AND promise.made '
                                  '>= :since AND promise.made <= :until AND (:person_id IS NULL OR '
                                  'promise.person_id = :person_id)',
                                  {'words': 'plain',
                                   'since': 'day',
                                   'until': 'day',
                                   'person_id': 'plain'},
                                  {},
                                  ('plain',)),
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
                      'moment.number AS number_1, (SELECT group_concat(CAST(promise_aim.aim_id AS '
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
                    'moment.number AS number_1, (SELECT group_concat(CAST(promise_aim.aim_id AS '
                    "TEXT), ' ') AS aggregate_strings_1 \n"
                    'FROM promise_aim \n'
                    'WHERE promise_aim.promise_id = promise.id) AS anon_1 \n'
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
                     'plain',
                     'plain')),
 'promise.numbered': ('SELECT promise.id, promise.uid, promise.number, promise.person_id, '
                      'promise.theirs, promise.text, promise.made, promise.due, promise.state, '
                      'promise.settled, promise.why, promise.moment_id, promise.private, '
                      'moment.number AS number_1, (SELECT group_concat(CAST(promise_aim.aim_id AS '
                      "TEXT), ' ') AS aggregate_strings_1 \n"
                      'FROM promise_aim \n'
                      'WHERE promise_aim.promise_id = promise.id) AS anon_1 \n'
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
                       'plain',
                       'plain')),
 'promise.of_moment': ('SELECT promise.id, promise.uid, promise.number, promise.person_id, '
                       'promise.theirs, promise.text, promise.made, promise.due, promise.state, '
                       'promise.settled, promise.why, promise.moment_id, promise.private, '
                       'moment.number AS number_1, (SELECT group_concat(CAST(promise_aim.aim_id AS '
                       "TEXT), ' ') AS aggregate_strings_1 \n"
                       'FROM promise_aim \n'
                       'WHERE promise_aim.promise_id = promise.id) AS anon_1 \n'
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
                        'plain',
                        'plain')),
 'promise.of_person': ('SELECT promise.id, promise.uid, promise.number, promise.person_id, '
                       'promise.theirs, promise.text, promise.made, promise.due, promise.state, '
                       'promise.settled, promise.why, promise.moment_id, promise.private, '
                       'moment.number AS number_1, (SELECT group_concat(CAST(promise_aim.aim_id AS '
                       "TEXT), ' ') AS aggregate_strings_1 \n"
                       'FROM promise_aim \n'
                       'WHERE promise_aim.promise_id = promise.id) AS anon_1 \n'
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
                        'plain',
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
 'promise_aim.add': ('INSERT INTO promise_aim (promise_id, aim_id) VALUES (:promise_id, :aim_id)',
                     {'promise_id': 'plain', 'aim_id': 'plain'},
                     {},
                     ()),
 'promise_aim.born': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                      ":operation_id AS anon_1, 'promise_aim', json_object('promise_id', "
                      "promise_aim.promise_id, 'aim_id', promise_aim.aim_id) AS json_object_1, "
                      'NULL \n'
                      'FROM promise_aim \n'
                      'WHERE promise_aim.promise_id = :promise_id AND promise_aim.aim_id = :aim_id '
                      'ON CONFLICT DO NOTHING',
                      {'operation_id': 'plain', 'promise_id': 'plain', 'aim_id': 'plain'},
                      {},
                      ()),
 'promise_aim.drop': ('DELETE FROM promise_aim WHERE promise_aim.promise_id = json_extract(:key, '
                      ':json_extract_1) AND promise_aim.aim_id = json_extract(:key, '
                      ':json_extract_2)',
                      {'key': 'plain'},
                      {'json_extract_1': '$.promise_id', 'json_extract_2': '$.aim_id'},
                      ()),
 'promise_aim.image': ("SELECT json_object('promise_id', promise_aim.promise_id, 'aim_id', "
                       'promise_aim.aim_id) AS json_object_1 \n'
                       'FROM promise_aim \n'
                       'WHERE promise_aim.promise_id = json_extract(:key, :json_extract_1) AND '
                       'promise_aim.aim_id = json_extract(:key, :json_extract_2)',
                       {'key': 'plain'},
                       {'json_extract_1': '$.promise_id', 'json_extract_2': '$.aim_id'},
                       ('plain',)),
 'promise_aim.of': ('SELECT promise_aim.aim_id \n'
                    'FROM promise_aim \n'
                    'WHERE promise_aim.promise_id = :promise_id',
                    {'promise_id': 'plain'},
                    {},
                    ('plain',)),
 'promise_aim.put': ('INSERT INTO promise_aim (promise_id, aim_id) VALUES (json_extract(:image, '
                     ':json_extract_1), json_extract(:image, :json_extract_2)) ON CONFLICT DO '
                     'NOTHING',
                     {'image': 'plain'},
                     {'json_extract_1': '$.promise_id', 'json_extract_2': '$.aim_id'},
                     ()),
 'promise_aim.remove': ('DELETE FROM promise_aim WHERE promise_aim.promise_id = :promise_id',
                        {'promise_id': 'plain'},
                        {},
                        ()),
 'promise_aim.touched': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                         ":operation_id AS anon_1, 'promise_aim', json_object('promise_id', "
                         "promise_aim.promise_id, 'aim_id', promise_aim.aim_id) AS json_object_1, "
                         "json_object('promise_id', promise_aim.promise_id, 'aim_id', "
                         'promise_aim.aim_id) AS json_object_2 \n'
                         'FROM promise_aim \n'
                         'WHERE promise_aim.promise_id = :promise_id AND promise_aim.aim_id = '
                         ':aim_id ON CONFLICT DO NOTHING',
                         {'operation_id': 'plain', 'promise_id': 'plain', 'aim_id': 'plain'},
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
 'question.add': ('INSERT INTO question (id, uid, text, habit_id, checksum) VALUES (:id, :uid, '
                  ':text, :habit_id, :checksum)',
                  {'id': 'plain',
                   'uid': 'plain',
                   'text': 'plain',
                   'habit_id': 'plain',
                   'checksum': 'plain'},
                  {},
                  ()),
 'question.born': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                   ":operation_id AS anon_1, 'question', json_object('id', question.id) AS "
                   'json_object_1, NULL \n'
                   'FROM question \n'
                   'WHERE question.id = :id ON CONFLICT DO NOTHING',
                   {'operation_id': 'plain', 'id': 'plain'},
                   {},
                   ()),
 'question.drop': ('DELETE FROM question WHERE question.id = json_extract(:key, :json_extract_1)',
                   {'key': 'plain'},
                   {'json_extract_1': '$.id'},
                   ()),
 'question.image': ("SELECT json_object('id', question.id, 'uid', question.uid, 'text', "
                    "question.text, 'habit_id', question.habit_id, 'checksum', question.checksum) "
                    'AS json_object_1 \n'
                    'FROM question \n'
                    'WHERE question.id = json_extract(:key, :json_extract_1)',
                    {'key': 'plain'},
                    {'json_extract_1': '$.id'},
                    ('plain',)),
 'question.put': ('INSERT INTO question (id, uid, text, habit_id, checksum) VALUES '
                  '(json_extract(:image, :json_extract_1), json_extract(:image, :json_extract_2), '
                  'json_extract(:image, :json_extract_3), json_extract(:image, :json_extract_4), '
                  'json_extract(:image, :json_extract_5)) ON CONFLICT (id) DO UPDATE SET uid = '
                  'excluded.uid, text = excluded.text, habit_id = excluded.habit_id, checksum = '
                  'excluded.checksum',
                  {'image': 'plain'},
                  {'json_extract_1': '$.id',
                   'json_extract_2': '$.uid',
                   'json_extract_3': '$.text',
                   'json_extract_4': '$.habit_id',
                   'json_extract_5': '$.checksum'},
                  ()),
 'question.remove': ('DELETE FROM question WHERE question.id = :id', {'id': 'plain'}, {}, ()),
 'question.touched': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                      ":operation_id AS anon_1, 'question', json_object('id', question.id) AS "
                      "json_object_1, json_object('id', question.id, 'uid', question.uid, 'text', "
                      "question.text, 'habit_id', question.habit_id, 'checksum', "
                      'question.checksum) AS json_object_2 \n'
                      'FROM question \n'
                      'WHERE question.id = :id ON CONFLICT DO NOTHING',
                      {'operation_id': 'plain', 'id': 'plain'},
                      {},
                      ()),
 'rating.add': ('INSERT INTO rating (reflection_id, habit_id, value, checksum) VALUES '
                '(:reflection_id, :habit_id, :value, :checksum)',
                {'reflection_id': 'plain',
                 'habit_id': 'plain',
                 'value': 'plain',
                 'checksum': 'plain'},
                {},
                ()),
 'rating.born': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT :operation_id '
                 "AS anon_1, 'rating', json_object('reflection_id', rating.reflection_id, "
                 "'habit_id', rating.habit_id) AS json_object_1, NULL \n"
                 'FROM rating \n'
                 'WHERE rating.reflection_id = :reflection_id AND rating.habit_id = :habit_id ON '
                 'CONFLICT DO NOTHING',
                 {'operation_id': 'plain', 'reflection_id': 'plain', 'habit_id': 'plain'},
                 {},
                 ()),
 'rating.drop': ('DELETE FROM rating WHERE rating.reflection_id = json_extract(:key, '
                 ':json_extract_1) AND rating.habit_id = json_extract(:key, :json_extract_2)',
                 {'key': 'plain'},
                 {'json_extract_1': '$.reflection_id', 'json_extract_2': '$.habit_id'},
                 ()),
 'rating.image': ("SELECT json_object('reflection_id', rating.reflection_id, 'habit_id', "
                  "rating.habit_id, 'value', rating.value, 'checksum', rating.checksum) AS "
                  'json_object_1 \n'
                  'FROM rating \n'
                  'WHERE rating.reflection_id = json_extract(:key, :json_extract_1) AND '
                  'rating.habit_id = json_extract(:key, :json_extract_2)',
                  {'key': 'plain'},
                  {'json_extract_1': '$.reflection_id', 'json_extract_2': '$.habit_id'},
                  ('plain',)),
 'rating.of_each': ('SELECT rating.reflection_id, rating.habit_id, rating.value \n'
                    'FROM rating \n'
                    'WHERE rating.reflection_id IN (SELECT anon_1.value \n'
                    'FROM json_each(:reflection_ids) AS anon_1) ORDER BY rating.reflection_id, '
                    'rating.habit_id',
                    {'reflection_ids': 'json'},
                    {},
                    ('plain', 'plain', 'plain')),
 'rating.put': ('INSERT INTO rating (reflection_id, habit_id, value, checksum) VALUES '
                '(json_extract(:image, :json_extract_1), json_extract(:image, :json_extract_2), '
                'json_extract(:image, :json_extract_3), json_extract(:image, :json_extract_4)) ON '
                'CONFLICT (reflection_id, habit_id) DO UPDATE SET value = excluded.value, checksum '
                '= excluded.checksum',
                {'image': 'plain'},
                {'json_extract_1': '$.reflection_id',
                 'json_extract_2': '$.habit_id',
                 'json_extract_3': '$.value',
                 'json_extract_4': '$.checksum'},
                ()),
 'rating.remove': ('DELETE FROM rating WHERE rating.reflection_id = :reflection_id AND '
                   'rating.habit_id = :habit_id',
                   {'reflection_id': 'plain', 'habit_id': 'plain'},
                   {},
                   ()),
 'rating.touched': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                    ":operation_id AS anon_1, 'rating', json_object('reflection_id', "
                    "rating.reflection_id, 'habit_id', rating.habit_id) AS json_object_1, "
                    "json_object('reflection_id', rating.reflection_id, 'habit_id', "
                    "rating.habit_id, 'value', rating.value, 'checksum', rating.checksum) AS "
                    'json_object_2 \n'
                    'FROM rating \n'
                    'WHERE rating.reflection_id = :reflection_id AND rating.habit_id = :habit_id '
                    'ON CONFLICT DO NOTHING',
                    {'operation_id': 'plain', 'reflection_id': 'plain', 'habit_id': 'plain'},
                    {},
                    ()),
 'reading.add': ('INSERT INTO reading (measure_id, day, value, checksum) VALUES (:measure_id, '
                 ':day, :value, :checksum)',
                 {'measure_id': 'plain', 'day': 'day', 'value': 'plain', 'checksum': 'plain'},
                 {},
                 ()),
 'reading.all': ('SELECT reading.measure_id, reading.day, reading.value \n'
                 'FROM reading ORDER BY reading.measure_id, reading.day',
                 {},
                 {},
                 ('plain', 'day', 'plain')),
 'reading.born': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                  ":operation_id AS anon_1, 'reading', json_object('measure_id', "
                  "reading.measure_id, 'day', reading.day) AS json_object_1, NULL \n"
                  'FROM reading \n'
                  'WHERE reading.measure_id = :measure_id AND reading.day = :day ON CONFLICT DO '
                  'NOTHING',
                  {'operation_id': 'plain', 'measure_id': 'plain', 'day': 'day'},
                  {},
                  ()),
 'reading.drop': ('DELETE FROM reading WHERE reading.measure_id = json_extract(:key, '
                  ':json_extract_1) AND reading.day = json_extract(:key, :json_extract_2)',
                  {'key': 'plain'},
                  {'json_extract_1': '$.measure_id', 'json_extract_2': '$.day'},
                  ()),
 'reading.image': ("SELECT json_object('measure_id', reading.measure_id, 'day', reading.day, "
                   "'value', reading.value, 'checksum', reading.checksum) AS json_object_1 \n"
                   'FROM reading \n'
                   'WHERE reading.measure_id = json_extract(:key, :json_extract_1) AND reading.day '
                   '= json_extract(:key, :json_extract_2)',
                   {'key': 'plain'},
                   {'json_extract_1': '$.measure_id', 'json_extract_2': '$.day'},
                   ('plain',)),
 'reading.moments': ('SELECT each_reading.day, (SELECT count(*) AS count_1 \n'
                     'FROM moment \n'
                     'WHERE moment.day > each_reading.previous AND moment.day <= each_reading.day '
                     "AND moment.effect != 'cost' AND (moment.habit_id IS NULL OR moment.habit_id "
                     '!= :received_id)) AS anon_1 \n'
                     'FROM (SELECT reading.day AS day, lag(reading.day) OVER (ORDER BY '
                     'reading.day) AS previous \n'
                     'FROM reading \n'
                     'WHERE reading.measure_id = :measure_id) AS each_reading \n'
                     'WHERE each_reading.previous IS NOT NULL ORDER BY each_reading.day',
                     {'received_id': 'plain', 'measure_id': 'plain'},
                     {},
                     ('day', 'plain')),
 'reading.moments_of_habit': ('SELECT each_reading.day, (SELECT count(*) AS count_1 \n'
                              'FROM moment \n'
                              'WHERE moment.day > each_reading.previous AND moment.day <= '
                              "each_reading.day AND moment.effect != 'cost' AND moment.habit_id = "
                              ':habit_id) AS anon_1 \n'
                              'FROM (SELECT reading.day AS day, lag(reading.day) OVER (ORDER BY '
                              'reading.day) AS previous \n'
                              'FROM reading \n'
                              'WHERE reading.measure_id = :measure_id) AS each_reading \n'
                              'WHERE each_reading.previous IS NOT NULL ORDER BY each_reading.day',
                              {'habit_id': 'plain', 'measure_id': 'plain'},
                              {},
                              ('day', 'plain')),
 'reading.of': ('SELECT reading.day, reading.value \n'
                'FROM reading \n'
                'WHERE reading.measure_id = :measure_id ORDER BY reading.day',
                {'measure_id': 'plain'},
                {},
                ('day', 'plain')),
 'reading.on': ('SELECT reading.value \n'
                'FROM reading \n'
                'WHERE reading.measure_id = :measure_id AND reading.day = :day',
                {'measure_id': 'plain', 'day': 'day'},
                {},
                ('plain',)),
 'reading.put': ('INSERT INTO reading (measure_id, day, value, checksum) VALUES '
                 '(json_extract(:image, :json_extract_1), json_extract(:image, :json_extract_2), '
                 'json_extract(:image, :json_extract_3), json_extract(:image, :json_extract_4)) ON '
                 'CONFLICT (measure_id, day) DO UPDATE SET value = excluded.value, checksum = '
                 'excluded.checksum',
                 {'image': 'plain'},
                 {'json_extract_1': '$.measure_id',
                  'json_extract_2': '$.day',
                  'json_extract_3': '$.value',
                  'json_extract_4': '$.checksum'},
                 ()),
 'reading.remove': ('DELETE FROM reading WHERE reading.measure_id = :measure_id AND reading.day = '
                    ':day',
                    {'measure_id': 'plain', 'day': 'day'},
                    {},
                    ()),
 'reading.replace': ('UPDATE reading SET value=:value, checksum=:checksum WHERE reading.measure_id '
                     '= :this_measure_id AND reading.day = :this_day',
                     {'value': 'plain',
                      'checksum': 'plain',
                      'this_measure_id': 'plain',
                      'this_day': 'day'},
                     {},
                     ()),
 'reading.touched': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                     ":operation_id AS anon_1, 'reading', json_object('measure_id', "
                     "reading.measure_id, 'day', reading.day) AS json_object_1, "
                     "json_object('measure_id', reading.measure_id, 'day', reading.day, 'value', "
                     "reading.value, 'checksum', reading.checksum) AS json_object_2 \n"
                     'FROM reading \n'
                     'WHERE reading.measure_id = :measure_id AND reading.day = :day ON CONFLICT DO '
                     'NOTHING',
                     {'operation_id': 'plain', 'measure_id': 'plain', 'day': 'day'},
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
 'received.all': ('SELECT feedback.number, received.habit_id, other.number AS number_1, '
                  'other.private = 1 OR (EXISTS (SELECT 1 \n'
                  'FROM habit \n'
                  'WHERE habit.id = other.habit_id AND habit.private = 1)) AS anon_1 \n'
                  'FROM received JOIN moment AS feedback ON feedback.id = received.moment_id LEFT '
                  'OUTER JOIN moment AS other ON other.id = received.of_id ORDER BY '
                  'feedback.number',
                  {},
                  {},
                  ('plain', 'plain', 'plain', 'flag')),
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
 'reflection.add': ('INSERT INTO reflection (uid, kind, since, begun, finished, happened, change, '
                    'habit_id, cue, "plan", moment_id, checksum) VALUES (:uid, :kind, :since, '
                    ':begun, :finished, :happened, :change, :habit_id, :cue, :plan, :moment_id, '
                    ':checksum) RETURNING id',
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
                    'reflection.change, reflection.habit_id, reflection.cue, reflection."plan", '
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
 'reflection.born': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                     ":operation_id AS anon_1, 'reflection', json_object('id', reflection.id) AS "
                     'json_object_1, NULL \n'
                     'FROM reflection \n'
                     'WHERE reflection.id = :id ON CONFLICT DO NOTHING',
                     {'operation_id': 'plain', 'id': 'plain'},
                     {},
                     ()),
 'reflection.drop': ('DELETE FROM reflection WHERE reflection.id = json_extract(:key, '
                     ':json_extract_1)',
                     {'key': 'plain'},
                     {'json_extract_1': '$.id'},
                     ()),
 'reflection.image': ("SELECT json_object('id', reflection.id, 'uid', reflection.uid, 'kind', "
                      "reflection.kind, 'since', reflection.since, 'begun', reflection.begun, "
                      "'finished', reflection.finished, 'happened', reflection.happened, 'change', "
                      "reflection.change, 'habit_id', reflection.habit_id, 'cue', reflection.cue, "
                      '\'plan\', reflection."plan", \'moment_id\', reflection.moment_id, '
                      "'checksum', reflection.checksum) AS json_object_1 \n"
                      'FROM reflection \n'
                      'WHERE reflection.id = json_extract(:key, :json_extract_1)',
                      {'key': 'plain'},
                      {'json_extract_1': '$.id'},
                      ('plain',)),
 'reflection.of_moment': ('SELECT reflection.id, reflection.uid, reflection.kind, '
                          'reflection.since, reflection.begun, reflection.finished, '
                          'reflection.happened, reflection.change, reflection.habit_id, '
                          'reflection.cue, reflection."plan", reflection.moment_id, '
                          'moment.number \n'
                          'FROM reflection LEFT OUTER JOIN moment ON moment.id = '
                          'reflection.moment_id \n'
                          'WHERE reflection.moment_id = :moment_id',
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
                    'change, habit_id, cue, "plan", moment_id, checksum) VALUES '
                    '(json_extract(:image, :json_extract_1), json_extract(:image, '
                    ':json_extract_2), json_extract(:image, :json_extract_3), json_extract(:image, '
                    ':json_extract_4), json_extract(:image, :json_extract_5), json_extract(:image, '
                    ':json_extract_6), json_extract(:image, :json_extract_7), json_extract(:image, '
                    ':json_extract_8), json_extract(:image, :json_extract_9), json_extract(:image, '
                    ':json_extract_10), json_extract(:image, :json_extract_11), '
                    'json_extract(:image, :json_extract_12), json_extract(:image, '
                    ':json_extract_13)) ON CONFLICT (id) DO UPDATE SET uid = excluded.uid, kind = '
                    'excluded.kind, since = excluded.since, begun = excluded.begun, finished = '
                    'excluded.finished, happened = excluded.happened, change = excluded.change, '
                    'habit_id = excluded.habit_id, cue = excluded.cue, "plan" = excluded."plan", '
                    'moment_id = excluded.moment_id, checksum = excluded.checksum',
                    {'image': 'plain'},
                    {'json_extract_1': '$.id',
                     'json_extract_2': '$.uid',
                     'json_extract_3': '$.kind',
                     'json_extract_4': '$.since',
                     'json_extract_5': '$.begun',
                     'json_extract_6': '$.finished',
                     'json_extract_7': '$.happened',
                     'json_extract_8': '$.change',
                     'json_extract_9': '$.habit_id',
                     'json_extract_10': '$.cue',
                     'json_extract_11': '$.plan',
                     'json_extract_12': '$.moment_id',
                     'json_extract_13': '$.checksum'},
                    ()),
 'reflection.replace': ('UPDATE reflection SET uid=:uid, kind=:kind, since=:since, begun=:begun, '
                        'finished=:finished, happened=:happened, change=:change, '
                        'habit_id=:habit_id, cue=:cue, "plan"=:plan, moment_id=:moment_id, '
                        'checksum=:checksum WHERE reflection.id = :this_id',
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
 'reflection.touched': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                        ":operation_id AS anon_1, 'reflection', json_object('id', reflection.id) "
                        "AS json_object_1, json_object('id', reflection.id, 'uid', reflection.uid, "
                        "'kind', reflection.kind, 'since', reflection.since, 'begun', "
                        "reflection.begun, 'finished', reflection.finished, 'happened', "
                        "reflection.happened, 'change', reflection.change, 'habit_id', "
                        "reflection.habit_id, 'cue', reflection.cue, 'plan', "
                        'reflection."plan", \'moment_id\', reflection.moment_id, \'checksum\', '
                        'reflection.checksum) AS json_object_2 \n'
                        'FROM reflection \n'
                        'WHERE reflection.id = :id ON CONFLICT DO NOTHING',
                        {'operation_id': 'plain', 'id': 'plain'},
                        {},
                        ()),
 'reflection_answer.add': ('INSERT INTO reflection_answer (reflection_id, place, slug, question, '
                           'answer, checksum) VALUES (:reflection_id, :place, :slug, :question, '
                           ':answer, :checksum)',
                           {'reflection_id': 'plain',
                            'place': 'plain',
                            'slug': 'plain',
                            'question': 'plain',
                            'answer': 'plain',
                            'checksum': 'plain'},
                           {},
                           ()),
 'reflection_answer.born': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                            ":operation_id AS anon_1, 'reflection_answer', "
                            "json_object('reflection_id', reflection_answer.reflection_id, "
                            "'place', reflection_answer.place) AS json_object_1, NULL \n"
                            'FROM reflection_answer \n'
                            'WHERE reflection_answer.reflection_id = :reflection_id AND '
                            'reflection_answer.place = :place ON CONFLICT DO NOTHING',
                            {'operation_id': 'plain', 'reflection_id': 'plain', 'place': 'plain'},
                            {},
                            ()),
 'reflection_answer.drop': ('DELETE FROM reflection_answer WHERE reflection_answer.reflection_id = '
                            'json_extract(:key, :json_extract_1) AND reflection_answer.place = '
                            'json_extract(:key, :json_extract_2)',
                            {'key': 'plain'},
                            {'json_extract_1': '$.reflection_id', 'json_extract_2': '$.place'},
                            ()),
 'reflection_answer.image': ("SELECT json_object('reflection_id', reflection_answer.reflection_id, "
                             "'place', reflection_answer.place, 'slug', reflection_answer.slug, "
                             "'question', reflection_answer.question, 'answer', "
                             "reflection_answer.answer, 'checksum', reflection_answer.checksum) AS "
                             'json_object_1 \n'
                             'FROM reflection_answer \n'
                             'WHERE reflection_answer.reflection_id = json_extract(:key, '
                             ':json_extract_1) AND reflection_answer.place = json_extract(:key, '
                             ':json_extract_2)',
                             {'key': 'plain'},
                             {'json_extract_1': '$.reflection_id', 'json_extract_2': '$.place'},
                             ('plain',)),
 'reflection_answer.of_each': ('SELECT reflection_answer.reflection_id, reflection_answer.place, '
                               'reflection_answer.slug, reflection_answer.question, '
                               'reflection_answer.answer \n'
                               'FROM reflection_answer \n'
                               'WHERE reflection_answer.reflection_id IN (SELECT anon_1.value \n'
                               'FROM json_each(:reflection_ids) AS anon_1) ORDER BY '
                               'reflection_answer.reflection_id, reflection_answer.place',
                               {'reflection_ids': 'json'},
                               {},
                               ('plain', 'plain', 'plain', 'plain', 'plain')),
 'reflection_answer.put': ('INSERT INTO reflection_answer (reflection_id, place, slug, question, '
                           'answer, checksum) VALUES (json_extract(:image, :json_extract_1), '
                           'json_extract(:image, :json_extract_2), json_extract(:image, '
                           ':json_extract_3), json_extract(:image, :json_extract_4), '
                           'json_extract(:image, :json_extract_5), json_extract(:image, '
                           ':json_extract_6)) ON CONFLICT (reflection_id, place) DO UPDATE SET '
                           'slug = excluded.slug, question = excluded.question, answer = '
                           'excluded.answer, checksum = excluded.checksum',
                           {'image': 'plain'},
                           {'json_extract_1': '$.reflection_id',
                            'json_extract_2': '$.place',
                            'json_extract_3': '$.slug',
                            'json_extract_4': '$.question',
                            'json_extract_5': '$.answer',
                            'json_extract_6': '$.checksum'},
                           ()),
 'reflection_answer.replace': ('UPDATE reflection_answer SET slug=:slug, question=:question, '
                               'answer=:answer, checksum=:checksum WHERE '
                               'reflection_answer.reflection_id = :this_id AND '
                               'reflection_answer.place = :this_place',
                               {'slug': 'plain',
                                'question': 'plain',
                                'answer': 'plain',
                                'checksum': 'plain',
                                'this_id': 'plain',
                                'this_place': 'plain'},
                               {},
                               ()),
 'reflection_answer.touched': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                               ":operation_id AS anon_1, 'reflection_answer', "
                               "json_object('reflection_id', reflection_answer.reflection_id, "
                               "'place', reflection_answer.place) AS json_object_1, "
                               "json_object('reflection_id', reflection_answer.reflection_id, "
                               "'place', reflection_answer.place, 'slug', reflection_answer.slug, "
                               "'question', reflection_answer.question, 'answer', "
                               "reflection_answer.answer, 'checksum', reflection_answer.checksum) "
                               'AS json_object_2 \n'
                               'FROM reflection_answer \n'
                               'WHERE reflection_answer.reflection_id = :reflection_id AND '
                               'reflection_answer.place = :place ON CONFLICT DO NOTHING',
                               {'operation_id': 'plain',
                                'reflection_id': 'plain',
                                'place': 'plain'},
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
                 'WHERE moment_tag.moment_id = moment.id) AS anon_2, (SELECT '
                 "group_concat(CAST(moment_aim.aim_id AS TEXT), ' ') AS aggregate_strings_3 \n"
                 'FROM moment_aim \n'
                 'WHERE moment_aim.moment_id = moment.id) AS anon_3 \n'
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
                          'WHERE moment_tag.moment_id = moment.id) AS anon_2, (SELECT '
                          "group_concat(CAST(moment_aim.aim_id AS TEXT), ' ') AS "
                          'aggregate_strings_3 \n'
                          'FROM moment_aim \n'
                          'WHERE moment_aim.moment_id = moment.id) AS anon_3 \n'
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
                          'WHERE moment_tag.moment_id = moment.id AND moment_tag.tag = :tag))) AND '
                          '(:aim_id IS NULL OR (EXISTS (SELECT 1 \n'
                          'FROM moment_aim \n'
                          'WHERE moment_aim.moment_id = moment.id AND moment_aim.aim_id = '
                          ':aim_id))) ORDER BY moment_text.rank, moment_text.rowid DESC\n'
                          ' LIMIT :limit OFFSET :param_1) AS best ON best.id = moment.id ORDER BY '
                          'best.rank, best.id DESC',
                          {'words': 'plain',
                           'since': 'day',
                           'until': 'day',
                           'habit_id': 'plain',
                           'person_id': 'plain',
                           'tag': 'plain',
                           'aim_id': 'plain',
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
                           'WHERE moment_tag.moment_id = moment.id AND moment_tag.tag = :tag))) '
                           'AND (:aim_id IS NULL OR (EXISTS (SELECT 1 \n'
                           'FROM moment_aim \n'
                           'WHERE moment_aim.moment_id = moment.id AND moment_aim.aim_id = '
                           ':aim_id)))',
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
                   "moment.private, (SELECT group_concat(CAST(moment_person.person_id AS TEXT), ' "
                   "') AS aggregate_strings_1 \n"
                   'FROM moment_person \n'
                   'WHERE moment_person.moment_id = moment.id) AS anon_1, (SELECT '
                   "group_concat(moment_tag.tag, ' ') AS aggregate_strings_2 \n"
                   'FROM moment_tag \n'
                   'WHERE moment_tag.moment_id = moment.id) AS anon_2, (SELECT '
                   "group_concat(CAST(moment_aim.aim_id AS TEXT), ' ') AS aggregate_strings_3 \n"
                   'FROM moment_aim \n'
                   'WHERE moment_aim.moment_id = moment.id) AS anon_3 \n'
                   'FROM moment_text JOIN moment ON moment.id = moment_text.rowid \n'
                   'WHERE (moment_text.moment_text MATCH :words) AND moment.day >= :since AND '
                   'moment.day <= :until AND (:habit_id IS NULL OR moment.habit_id = :habit_id) '
                   'AND (:person_id IS NULL OR (EXISTS (SELECT 1 \n'
                   'FROM moment_person \n'
                   'WHERE moment_person.moment_id = moment.id AND moment_person.person_id = '
                   ':person_id))) AND (:tag IS NULL OR (EXISTS (SELECT 1 \n'
                   'FROM moment_tag \n'
                   'WHERE moment_tag.moment_id = moment.id AND moment_tag.tag = :tag))) AND '
                   '(:aim_id IS NULL OR (EXISTS (SELECT 1 \n'
                   'FROM moment_aim \n'
                   'WHERE moment_aim.moment_id = moment.id AND moment_aim.aim_id = :aim_id))) '
                   'ORDER BY moment_text.rowid DESC\n'
                   ' LIMIT :limit OFFSET :param_1',
                   {'words': 'plain',
                    'since': 'day',
                    'until': 'day',
                    'habit_id': 'plain',
                    'person_id': 'plain',
                    'tag': 'plain',
                    'aim_id': 'plain',
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
                    'plain',
                    'plain')),
 'self_check.add': ('INSERT INTO self_check (framework, element, since, value, note, checksum) '
                    'VALUES (:framework, :element, :since, :value, :note, :checksum)',
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
 'self_check.born': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                     ":operation_id AS anon_1, 'self_check', json_object('framework', "
                     "self_check.framework, 'element', self_check.element, 'since', "
                     'self_check.since) AS json_object_1, NULL \n'
                     'FROM self_check \n'
                     'WHERE self_check.framework = :framework AND self_check.element = :element '
                     'AND self_check.since = :since ON CONFLICT DO NOTHING',
                     {'operation_id': 'plain',
                      'framework': 'plain',
                      'element': 'plain',
                      'since': 'day'},
                     {},
                     ()),
 'self_check.drop': ('DELETE FROM self_check WHERE self_check.framework = json_extract(:key, '
                     ':json_extract_1) AND self_check.element = json_extract(:key, '
                     ':json_extract_2) AND self_check.since = json_extract(:key, :json_extract_3)',
                     {'key': 'plain'},
                     {'json_extract_1': '$.framework',
                      'json_extract_2': '$.element',
                      'json_extract_3': '$.since'},
                     ()),
 'self_check.image': ("SELECT json_object('framework', self_check.framework, 'element', "
                      "self_check.element, 'since', self_check.since, 'value', self_check.value, "
                      "'note', self_check.note, 'checksum', self_check.checksum) AS "
                      'json_object_1 \n'
                      'FROM self_check \n'
                      'WHERE self_check.framework = json_extract(:key, :json_extract_1) AND '
                      'self_check.element = json_extract(:key, :json_extract_2) AND '
                      'self_check.since = json_extract(:key, :json_extract_3)',
                      {'key': 'plain'},
                      {'json_extract_1': '$.framework',
                       'json_extract_2': '$.element',
                       'json_extract_3': '$.since'},
                      ('plain',)),
 'self_check.put': ('INSERT INTO self_check (framework, element, since, value, note, checksum) '
                    'VALUES (json_extract(:image, :json_extract_1), json_extract(:image, '
                    ':json_extract_2), json_extract(:image, :json_extract_3), json_extract(:image, '
                    ':json_extract_4), json_extract(:image, :json_extract_5), json_extract(:image, '
                    ':json_extract_6)) ON CONFLICT (framework, element, since) DO UPDATE SET value '
                    '= excluded.value, note = excluded.note, checksum = excluded.checksum',
                    {'image': 'plain'},
                    {'json_extract_1': '$.framework',
                     'json_extract_2': '$.element',
                     'json_extract_3': '$.since',
                     'json_extract_4': '$.value',
                     'json_extract_5': '$.note',
                     'json_extract_6': '$.checksum'},
                    ()),
 'self_check.remove': ('DELETE FROM self_check WHERE self_check.framework = :framework AND '
                       'self_check.element = :element AND self_check.since = :since',
                       {'framework': 'plain', 'element': 'plain', 'since': 'day'},
                       {},
                       ()),
 'self_check.touched': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                        ":operation_id AS anon_1, 'self_check', json_object('framework', "
                        "self_check.framework, 'element', self_check.element, 'since', "
                        "self_check.since) AS json_object_1, json_object('framework', "
                        "self_check.framework, 'element', self_check.element, 'since', "
                        "self_check.since, 'value', self_check.value, 'note', self_check.note, "
                        "'checksum', self_check.checksum) AS json_object_2 \n"
                        'FROM self_check \n'
                        'WHERE self_check.framework = :framework AND self_check.element = :element '
                        'AND self_check.since = :since ON CONFLICT DO NOTHING',
                        {'operation_id': 'plain',
                         'framework': 'plain',
                         'element': 'plain',
                         'since': 'day'},
                        {},
                        ()),
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
 'skip.remove': ('DELETE FROM skip WHERE skip.habit_id = :habit_id AND skip.day = :day',
                 {'habit_id': 'plain', 'day': 'day'},
                 {},
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
 'survey.add': ('INSERT INTO survey (uid, slug, title, checksum) VALUES (:uid, :slug, :title, '
                ':checksum) RETURNING id',
                {'uid': 'plain', 'slug': 'plain', 'title': 'plain', 'checksum': 'plain'},
                {},
                ('plain',)),
 'survey.all': ('SELECT survey.id, survey.uid, survey.slug, survey.title \n'
                'FROM survey ORDER BY survey.id',
                {},
                {},
                ('plain', 'plain', 'plain', 'plain')),
 'survey.born': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT :operation_id '
                 "AS anon_1, 'survey', json_object('id', survey.id) AS json_object_1, NULL \n"
                 'FROM survey \n'
                 'WHERE survey.id = :id ON CONFLICT DO NOTHING',
                 {'operation_id': 'plain', 'id': 'plain'},
                 {},
                 ()),
 'survey.drop': ('DELETE FROM survey WHERE survey.id = json_extract(:key, :json_extract_1)',
                 {'key': 'plain'},
                 {'json_extract_1': '$.id'},
                 ()),
 'survey.image': ("SELECT json_object('id', survey.id, 'uid', survey.uid, 'slug', survey.slug, "
                  "'title', survey.title, 'checksum', survey.checksum) AS json_object_1 \n"
                  'FROM survey \n'
                  'WHERE survey.id = json_extract(:key, :json_extract_1)',
                  {'key': 'plain'},
                  {'json_extract_1': '$.id'},
                  ('plain',)),
 'survey.put': ('INSERT INTO survey (id, uid, slug, title, checksum) VALUES (json_extract(:image, '
                ':json_extract_1), json_extract(:image, :json_extract_2), json_extract(:image, '
                ':json_extract_3), json_extract(:image, :json_extract_4), json_extract(:image, '
                ':json_extract_5)) ON CONFLICT (id) DO UPDATE SET uid = excluded.uid, slug = '
                'excluded.slug, title = excluded.title, checksum = excluded.checksum',
                {'image': 'plain'},
                {'json_extract_1': '$.id',
                 'json_extract_2': '$.uid',
                 'json_extract_3': '$.slug',
                 'json_extract_4': '$.title',
                 'json_extract_5': '$.checksum'},
                ()),
 'survey.remove': ('DELETE FROM survey WHERE survey.id = :id', {'id': 'plain'}, {}, ()),
 'survey.touched': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                    ":operation_id AS anon_1, 'survey', json_object('id', survey.id) AS "
                    "json_object_1, json_object('id', survey.id, 'uid', survey.uid, 'slug', "
                    "survey.slug, 'title', survey.title, 'checksum', survey.checksum) AS "
                    'json_object_2 \n'
                    'FROM survey \n'
                    'WHERE survey.id = :id ON CONFLICT DO NOTHING',
                    {'operation_id': 'plain', 'id': 'plain'},
                    {},
                    ()),
 'survey_count.add': ('INSERT INTO survey_count (round_id, item_id, answer, count) VALUES '
                      '(:round_id, :item_id, :answer, :count)',
                      {'round_id': 'plain',
                       'item_id': 'plain',
                       'answer': 'plain',
                       'count': 'plain'},
                      {},
                      ()),
 'survey_count.born': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                       ":operation_id AS anon_1, 'survey_count', json_object('round_id', "
                       "survey_count.round_id, 'item_id', survey_count.item_id, 'answer', "
                       'survey_count.answer) AS json_object_1, NULL \n'
                       'FROM survey_count \n'
                       'WHERE survey_count.round_id = :round_id AND survey_count.item_id = '
                       ':item_id AND survey_count.answer = :answer ON CONFLICT DO NOTHING',
                       {'operation_id': 'plain',
                        'round_id': 'plain',
                        'item_id': 'plain',
                        'answer': 'plain'},
                       {},
                       ()),
 'survey_count.drop': ('DELETE FROM survey_count WHERE survey_count.round_id = json_extract(:key, '
                       ':json_extract_1) AND survey_count.item_id = json_extract(:key, '
                       ':json_extract_2) AND survey_count.answer = json_extract(:key, '
                       ':json_extract_3)',
                       {'key': 'plain'},
                       {'json_extract_1': '$.round_id',
                        'json_extract_2': '$.item_id',
                        'json_extract_3': '$.answer'},
                       ()),
 'survey_count.image': ("SELECT json_object('round_id', survey_count.round_id, 'item_id', "
                        "survey_count.item_id, 'answer', survey_count.answer, 'count', "
                        'survey_count.count) AS json_object_1 \n'
                        'FROM survey_count \n'
                        'WHERE survey_count.round_id = json_extract(:key, :json_extract_1) AND '
                        'survey_count.item_id = json_extract(:key, :json_extract_2) AND '
                        'survey_count.answer = json_extract(:key, :json_extract_3)',
                        {'key': 'plain'},
                        {'json_extract_1': '$.round_id',
                         'json_extract_2': '$.item_id',
                         'json_extract_3': '$.answer'},
                        ('plain',)),
 'survey_count.of_each': ('SELECT survey_count.round_id, survey_count.item_id, '
                          'survey_count.answer, survey_count.count \n'
                          'FROM survey_count \n'
                          'WHERE survey_count.round_id IN (SELECT anon_1.value \n'
                          'FROM json_each(:round_ids) AS anon_1) ORDER BY survey_count.round_id, '
                          'survey_count.item_id, survey_count.answer',
                          {'round_ids': 'json'},
                          {},
                          ('plain', 'plain', 'plain', 'plain')),
 'survey_count.put': ('INSERT INTO survey_count (round_id, item_id, answer, count) VALUES '
                      '(json_extract(:image, :json_extract_1), json_extract(:image, '
                      ':json_extract_2), json_extract(:image, :json_extract_3), '
                      'json_extract(:image, :json_extract_4)) ON CONFLICT (round_id, item_id, '
                      'answer) DO UPDATE SET count = excluded.count',
                      {'image': 'plain'},
                      {'json_extract_1': '$.round_id',
                       'json_extract_2': '$.item_id',
                       'json_extract_3': '$.answer',
                       'json_extract_4': '$.count'},
                      ()),
 'survey_count.remove': ('DELETE FROM survey_count WHERE survey_count.round_id = :round_id',
                         {'round_id': 'plain'},
                         {},
                         ()),
 'survey_count.touched': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                          ":operation_id AS anon_1, 'survey_count', json_object('round_id', "
                          "survey_count.round_id, 'item_id', survey_count.item_id, 'answer', "
                          "survey_count.answer) AS json_object_1, json_object('round_id', "
                          "survey_count.round_id, 'item_id', survey_count.item_id, 'answer', "
                          "survey_count.answer, 'count', survey_count.count) AS json_object_2 \n"
                          'FROM survey_count \n'
                          'WHERE survey_count.round_id = :round_id AND survey_count.item_id = '
                          ':item_id AND survey_count.answer = :answer ON CONFLICT DO NOTHING',
                          {'operation_id': 'plain',
                           'round_id': 'plain',
                           'item_id': 'plain',
                           'answer': 'plain'},
                          {},
                          ()),
 'survey_item.add': ('INSERT INTO survey_item (survey_id, place, slug, text, scale, reverse, '
                     'checksum) VALUES (:survey_id, :place, :slug, :text, :scale, :reverse, '
                     ':checksum) RETURNING id',
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
 'survey_item.born': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                      ":operation_id AS anon_1, 'survey_item', json_object('id', survey_item.id) "
                      'AS json_object_1, NULL \n'
                      'FROM survey_item \n'
                      'WHERE survey_item.id = :id ON CONFLICT DO NOTHING',
                      {'operation_id': 'plain', 'id': 'plain'},
                      {},
                      ()),
 'survey_item.drop': ('DELETE FROM survey_item WHERE survey_item.id = json_extract(:key, '
                      ':json_extract_1)',
                      {'key': 'plain'},
                      {'json_extract_1': '$.id'},
                      ()),
 'survey_item.image': ("SELECT json_object('id', survey_item.id, 'survey_id', "
                       "survey_item.survey_id, 'place', survey_item.place, 'slug', "
                       "survey_item.slug, 'text', survey_item.text, 'scale', survey_item.scale, "
                       "'reverse', survey_item.reverse, 'checksum', survey_item.checksum) AS "
                       'json_object_1 \n'
                       'FROM survey_item \n'
                       'WHERE survey_item.id = json_extract(:key, :json_extract_1)',
                       {'key': 'plain'},
                       {'json_extract_1': '$.id'},
                       ('plain',)),
 'survey_item.put': ('INSERT INTO survey_item (id, survey_id, place, slug, text, scale, reverse, '
                     'checksum) VALUES (json_extract(:image, :json_extract_1), '
                     'json_extract(:image, :json_extract_2), json_extract(:image, '
                     ':json_extract_3), json_extract(:image, :json_extract_4), '
                     'json_extract(:image, :json_extract_5), json_extract(:image, '
                     ':json_extract_6), json_extract(:image, :json_extract_7), '
                     'json_extract(:image, :json_extract_8)) ON CONFLICT (id) DO UPDATE SET '
                     'survey_id = excluded.survey_id, place = excluded.place, slug = '
                     'excluded.slug, text = excluded.text, scale = excluded.scale, reverse = '
                     'excluded.reverse, checksum = excluded.checksum',
                     {'image': 'plain'},
                     {'json_extract_1': '$.id',
                      'json_extract_2': '$.survey_id',
                      'json_extract_3': '$.place',
                      'json_extract_4': '$.slug',
                      'json_extract_5': '$.text',
                      'json_extract_6': '$.scale',
                      'json_extract_7': '$.reverse',
                      'json_extract_8': '$.checksum'},
                     ()),
 'survey_item.remove': ('DELETE FROM survey_item WHERE survey_item.id = :id',
                        {'id': 'plain'},
                        {},
                        ()),
 'survey_item.touched': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                         ":operation_id AS anon_1, 'survey_item', json_object('id', "
                         "survey_item.id) AS json_object_1, json_object('id', survey_item.id, "
                         "'survey_id', survey_item.survey_id, 'place', survey_item.place, 'slug', "
                         "survey_item.slug, 'text', survey_item.text, 'scale', survey_item.scale, "
                         "'reverse', survey_item.reverse, 'checksum', survey_item.checksum) AS "
                         'json_object_2 \n'
                         'FROM survey_item \n'
                         'WHERE survey_item.id = :id ON CONFLICT DO NOTHING',
                         {'operation_id': 'plain', 'id': 'plain'},
                         {},
                         ()),
 'survey_round.add': ('INSERT INTO survey_round (survey_id, day, invited, responded, minimum, '
                      'checksum) VALUES (:survey_id, :day, :invited, :responded, :minimum, '
                      ':checksum) RETURNING id',
                      {'survey_id': 'plain',
                       'day': 'day',
                       'invited': 'plain',
                       'responded': 'plain',
                       'minimum': 'plain',
                       'checksum': 'plain'},
                      {},
                      ('plain',)),
 'survey_round.born': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                       ":operation_id AS anon_1, 'survey_round', json_object('id', "
                       'survey_round.id) AS json_object_1, NULL \n'
                       'FROM survey_round \n'
                       'WHERE survey_round.id = :id ON CONFLICT DO NOTHING',
                       {'operation_id': 'plain', 'id': 'plain'},
                       {},
                       ()),
 'survey_round.drop': ('DELETE FROM survey_round WHERE survey_round.id = json_extract(:key, '
                       ':json_extract_1)',
                       {'key': 'plain'},
                       {'json_extract_1': '$.id'},
                       ()),
 'survey_round.image': ("SELECT json_object('id', survey_round.id, 'survey_id', "
                        "survey_round.survey_id, 'day', survey_round.day, 'invited', "
                        "survey_round.invited, 'responded', survey_round.responded, 'minimum', "
                        "survey_round.minimum, 'checksum', survey_round.checksum) AS "
                        'json_object_1 \n'
                        'FROM survey_round \n'
                        'WHERE survey_round.id = json_extract(:key, :json_extract_1)',
                        {'key': 'plain'},
                        {'json_extract_1': '$.id'},
                        ('plain',)),
 'survey_round.of': ('SELECT survey_round.id, survey_round.survey_id, survey_round.day, '
                     'survey_round.invited, survey_round.responded, survey_round.minimum \n'
                     'FROM survey_round \n'
                     'WHERE survey_round.survey_id = :survey_id ORDER BY survey_round.day',
                     {'survey_id': 'plain'},
                     {},
                     ('plain', 'plain', 'day', 'plain', 'plain', 'plain')),
 'survey_round.put': ('INSERT INTO survey_round (id, survey_id, day, invited, responded, minimum, '
                      'checksum) VALUES (json_extract(:image, :json_extract_1), '
                      'json_extract(:image, :json_extract_2), json_extract(:image, '
                      ':json_extract_3), json_extract(:image, :json_extract_4), '
                      'json_extract(:image, :json_extract_5), json_extract(:image, '
                      ':json_extract_6), json_extract(:image, :json_extract_7)) ON CONFLICT (id) '
                      'DO UPDATE SET survey_id = excluded.survey_id, day = excluded.day, invited = '
                      'excluded.invited, responded = excluded.responded, minimum = '
                      'excluded.minimum, checksum = excluded.checksum',
                      {'image': 'plain'},
                      {'json_extract_1': '$.id',
                       'json_extract_2': '$.survey_id',
                       'json_extract_3': '$.day',
                       'json_extract_4': '$.invited',
                       'json_extract_5': '$.responded',
                       'json_extract_6': '$.minimum',
                       'json_extract_7': '$.checksum'},
                      ()),
 'survey_round.remove': ('DELETE FROM survey_round WHERE survey_round.id = :id',
                         {'id': 'plain'},
                         {},
                         ()),
 'survey_round.replace': ('UPDATE survey_round SET survey_id=:survey_id, day=:day, '
                          'invited=:invited, responded=:responded, minimum=:minimum, '
                          'checksum=:checksum WHERE survey_round.id = :this_id',
                          {'survey_id': 'plain',
                           'day': 'day',
                           'invited': 'plain',
                           'responded': 'plain',
                           'minimum': 'plain',
                           'checksum': 'plain',
                           'this_id': 'plain'},
                          {},
                          ()),
 'survey_round.touched': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                          ":operation_id AS anon_1, 'survey_round', json_object('id', "
                          "survey_round.id) AS json_object_1, json_object('id', survey_round.id, "
                          "'survey_id', survey_round.survey_id, 'day', survey_round.day, "
                          "'invited', survey_round.invited, 'responded', survey_round.responded, "
                          "'minimum', survey_round.minimum, 'checksum', survey_round.checksum) AS "
                          'json_object_2 \n'
                          'FROM survey_round \n'
                          'WHERE survey_round.id = :id ON CONFLICT DO NOTHING',
                          {'operation_id': 'plain', 'id': 'plain'},
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
