"""The statements of hot commands for sqlite: written by `./dev compile`, never by hand.

name: (SQL, parameters and their kinds, constants, the kinds of columns)
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

STATEMENTS: dict[str, tuple[str, dict[str, str], dict[str, Any], tuple[str, ...]]] = {'alias.all': ('SELECT alias.name, alias.habit_id \nFROM alias', {}, {}, ('plain', 'plain')),
 'cadence.of': ('SELECT cadence.id, cadence.habit_id, cadence.since, cadence.words, cadence.mask, '
                'cadence.rule, cadence.anchor, cadence.times, cadence.per, cadence.week_start, '
                'cadence.active \n'
                'FROM cadence \n'
                'WHERE cadence.habit_id = :habit_id ORDER BY cadence.since',
                {'habit_id': 'plain'},
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
 'counter.next': ('INSERT INTO counter (name, last) VALUES (:name, 1) ON CONFLICT (name) DO UPDATE '
                  'SET last = (counter.last + 1) RETURNING last',
                  {'name': 'plain'},
                  {},
                  ('plain',)),
 'days.of_habit': ("SELECT group_concat(CAST(done_day.day AS TEXT), ' ') AS aggregate_strings_1 \n"
                   'FROM done_day \n'
                   'WHERE done_day.day BETWEEN :since AND :until AND done_day.habit_id = :habit_id',
                   {'since': 'day', 'until': 'day', 'habit_id': 'plain'},
                   {},
                   ('plain',)),
 'habit.names': ('SELECT habit.id, habit.slug, habit.private \nFROM habit ORDER BY habit.id',
                 {},
                 {},
                 ('plain', 'plain', 'flag')),
 'life.of': ('SELECT life.id, life.habit_id, life.since, life.until \n'
             'FROM life \n'
             'WHERE life.habit_id = :habit_id ORDER BY life.since',
             {'habit_id': 'plain'},
             {},
             ('plain', 'plain', 'day', 'day')),
 'moment.add': ('INSERT INTO moment (uid, number, day, at, utc_offset, timed, habit_id, effect, '
                'note, private, checksum) VALUES (:uid, :number, :day, :at, :utc_offset, :timed, '
                ':habit_id, :effect, :note, :private, :checksum) RETURNING id',
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
                ('plain',)),
 'moment.born': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT :operation_id '
                 "AS anon_1, 'moment', json_object('id', moment.id) AS json_object_1, NULL \n"
                 'FROM moment \n'
                 'WHERE moment.id = :id ON CONFLICT DO NOTHING',
                 {'operation_id': 'plain', 'id': 'plain'},
                 {},
                 ()),
 'moment_person.add': ('INSERT INTO moment_person (moment_id, person_id, day, habit_id, effect) '
                       'VALUES (:moment_id, :person_id, :day, :habit_id, :effect)',
                       {'moment_id': 'plain',
                        'person_id': 'plain',
                        'day': 'day',
                        'habit_id': 'plain',
                        'effect': 'plain'},
                       {},
                       ()),
 'moment_person.born': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                        ":operation_id AS anon_1, 'moment_person', json_object('moment_id', "
                        "moment_person.moment_id, 'person_id', moment_person.person_id) AS "
                        'json_object_1, NULL \n'
                        'FROM moment_person \n'
                        'WHERE moment_person.moment_id = :moment_id AND moment_person.person_id = '
                        ':person_id ON CONFLICT DO NOTHING',
                        {'operation_id': 'plain', 'moment_id': 'plain', 'person_id': 'plain'},
                        {},
                        ()),
 'moment_tag.add': ('INSERT INTO moment_tag (moment_id, tag, day) VALUES (:moment_id, :tag, :day)',
                    {'moment_id': 'plain', 'tag': 'plain', 'day': 'day'},
                    {},
                    ()),
 'moment_tag.born': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT '
                     ":operation_id AS anon_1, 'moment_tag', json_object('moment_id', "
                     "moment_tag.moment_id, 'tag', moment_tag.tag) AS json_object_1, NULL \n"
                     'FROM moment_tag \n'
                     'WHERE moment_tag.moment_id = :moment_id AND moment_tag.tag = :tag ON '
                     'CONFLICT DO NOTHING',
                     {'operation_id': 'plain', 'moment_id': 'plain', 'tag': 'plain'},
                     {},
                     ()),
 'moments.by_day': ('SELECT moment.id, moment.uid, moment.number, moment.day, moment.at, '
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
                    'FROM moment \n'
                    'WHERE moment.day >= :since AND moment.day <= :until ORDER BY moment.day DESC, '
                    'moment.id DESC\n'
                    ' LIMIT :limit OFFSET :param_1',
                    {'since': 'day', 'until': 'day', 'limit': 'plain'},
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
 'operation.add': ('INSERT INTO operation (uid, verb, subject, day, at, undone) VALUES (:uid, '
                   ':verb, :subject, :day, :at, :undone) RETURNING id',
                   {'uid': 'plain',
                    'verb': 'plain',
                    'subject': 'plain',
                    'day': 'day',
                    'at': 'instant',
                    'undone': 'flag'},
                   {},
                   ('plain',)),
 'operation.forget_undone': ('DELETE FROM operation WHERE undone', {}, {}, ()),
 'pauses.of': ('SELECT off.since, off.until, 0 \n'
               'FROM off \n'
               'WHERE off.habit_id IS NULL OR off.habit_id = :habit_id UNION ALL SELECT '
               'holiday.day, holiday.day AS day__1, 0 \n'
               'FROM holiday UNION ALL SELECT skip.day, skip.day AS day__2, 1 \n'
               'FROM skip \n'
               'WHERE skip.habit_id = :habit_id',
               {'habit_id': 'plain'},
               {},
               ('day', 'day', 'plain')),
 'person.add': ('INSERT INTO person (uid, handle, name, relation, since, partner, team, level, '
                'every, left_on, held, checksum) VALUES (:uid, :handle, :name, :relation, :since, '
                ':partner, :team, :level, :every, :left_on, :held, :checksum) RETURNING id',
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
                 'checksum': 'plain'},
                {},
                ('plain',)),
 'person.born': ('INSERT INTO change (operation_id, table_name, "key", image) SELECT :operation_id '
                 "AS anon_1, 'person', json_object('id', person.id) AS json_object_1, NULL \n"
                 'FROM person \n'
                 'WHERE person.id = :id ON CONFLICT DO NOTHING',
                 {'operation_id': 'plain', 'id': 'plain'},
                 {},
                 ()),
 'person.names': ('SELECT person.id, person.handle, person.name \nFROM person ORDER BY person.id',
                  {},
                  {},
                  ('plain', 'plain', 'plain')),
 'setting.all': ('SELECT setting.name, setting.value \nFROM setting', {}, {}, ('plain', 'plain'))}
