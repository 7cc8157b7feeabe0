insert into blobs (uid, digest, size_bytes, storage_key, create_time)
values ('00000000-0000-7000-8000-000000000005', decode('01' || repeat('b1', 32), 'hex'), 2,
        '00000000000040008000000000000005', '2026-01-02'),
       ('00000000-0000-7000-8000-000000000006', decode('02' || repeat('b2', 64), 'hex'), 3,
        '00000000000040008000000000000006', '2026-01-02');
insert into blob_holds (repository_id, blob_id, expire_time) values (1, 2, '2099-01-01');
insert into orphan_candidates (blob_id, repository_id, not_before, cause) values (2, 1, '2099-01-01', 2);
insert into tombstones (storage_key, size_bytes, not_before) values ('00000000000040008000000000000007', 4, '2099-01-01');
insert into uploads (uid, repository_id, storage_key, offset_bytes, creator, create_time, update_time, expire_time)
values ('00000000-0000-4000-8000-000000000008', 1, '00000000000040008000000000000009', 1, 'ann', '2026-01-02', '2026-01-02',
        '2099-01-01');
