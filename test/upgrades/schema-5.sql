PRAGMA application_id = 1214344300;
PRAGMA user_version = 5;
CREATE TABLE journal (
      seq INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      by TEXT NOT NULL,
      event TEXT NOT NULL,
      hash TEXT NOT NULL
    ) STRICT;
CREATE TABLE days (day TEXT PRIMARY KEY, first_seq INTEGER NOT NULL) STRICT;
CREATE TABLE plans (seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, plan TEXT NOT NULL) STRICT;
CREATE TABLE window_shifts (
      seq INTEGER PRIMARY KEY,
      window INTEGER NOT NULL,
      staff TEXT NOT NULL,
      from_at INTEGER NOT NULL,
      to_at INTEGER
    ) STRICT;
CREATE TABLE press_conflicts (
      seq INTEGER PRIMARY KEY,
      uid TEXT NOT NULL,
      number INTEGER NOT NULL,
      device TEXT NOT NULL,
      kind TEXT NOT NULL,
      value TEXT NOT NULL,
      token TEXT,
      received_at INTEGER NOT NULL
    ) STRICT;
CREATE TABLE devices (device TEXT PRIMARY KEY, condition TEXT NOT NULL, since INTEGER NOT NULL) STRICT;
CREATE TABLE print_jobs (
      job TEXT PRIMARY KEY,
      owner TEXT NOT NULL,
      device TEXT NOT NULL,
      paper TEXT NOT NULL,
      state TEXT NOT NULL,
      queued_at INTEGER NOT NULL,
      changed_at INTEGER NOT NULL
    ) STRICT;
CREATE TABLE accounts (
      id TEXT PRIMARY KEY,
      full_name TEXT NOT NULL,
      role TEXT NOT NULL,
      may_pick INTEGER NOT NULL,
      active INTEGER NOT NULL,
      demo INTEGER NOT NULL,
      must_change_password INTEGER NOT NULL,
      created_at INTEGER NOT NULL,
      password_seq INTEGER,
      sessions_from INTEGER NOT NULL
    ) STRICT;
CREATE TABLE secret_passwords (
      id TEXT PRIMARY KEY,
      seq INTEGER NOT NULL,
      salt BLOB NOT NULL,
      hash BLOB NOT NULL,
      params TEXT NOT NULL
    ) STRICT;
CREATE TABLE secret_sessions (
      token_hash BLOB PRIMARY KEY,
      id TEXT NOT NULL,
      seq INTEGER NOT NULL,
      created_at INTEGER NOT NULL,
      expires_at INTEGER NOT NULL
    ) STRICT;
CREATE TABLE screens (
      screen INTEGER PRIMARY KEY,
      page TEXT NOT NULL,
      name TEXT NOT NULL,
      address TEXT NOT NULL,
      demo INTEGER NOT NULL,
      paired_at INTEGER NOT NULL,
      removed INTEGER NOT NULL
    ) STRICT;
CREATE TABLE tokens (
      name TEXT PRIMARY KEY,
      rights TEXT NOT NULL,
      demo INTEGER NOT NULL,
      made_at INTEGER NOT NULL,
      seq INTEGER NOT NULL,
      revoked INTEGER NOT NULL
    ) STRICT;
CREATE TABLE secret_screens (token_hash BLOB PRIMARY KEY, screen INTEGER NOT NULL) STRICT;
CREATE TABLE secret_tokens (
      token_hash BLOB PRIMARY KEY,
      name TEXT NOT NULL,
      seq INTEGER NOT NULL,
      last_day TEXT
    ) STRICT;
CREATE TABLE visits (
      visit TEXT PRIMARY KEY CHECK (visit = replace(day, '-', '') || '-' || number),
      day TEXT NOT NULL,
      number TEXT NOT NULL,
      prefix TEXT NOT NULL,
      serial INTEGER NOT NULL,
      item TEXT NOT NULL,
      class TEXT NOT NULL,
      reason TEXT,
      ahead INTEGER NOT NULL,
      request TEXT,
      issued_at INTEGER NOT NULL,
      state TEXT NOT NULL,
      window INTEGER,
      staff TEXT,
      called_at INTEGER,
      calls INTEGER NOT NULL DEFAULT 0,
      open_ms INTEGER NOT NULL DEFAULT 0,
      closed_ms INTEGER NOT NULL DEFAULT 0,
      parked_ms INTEGER NOT NULL DEFAULT 0,
      started_at INTEGER,
      finished_at INTEGER
    ) STRICT, WITHOUT ROWID;
CREATE TABLE presses (
      uid TEXT NOT NULL,
      number INTEGER NOT NULL,
      device TEXT NOT NULL,
      kind TEXT NOT NULL,
      value TEXT NOT NULL,
      token TEXT,
      received_at INTEGER NOT NULL,
      pressed_at INTEGER,
      not_counted TEXT, window INTEGER,
      PRIMARY KEY (uid, number)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE rating_sessions (
      subject TEXT PRIMARY KEY,
      visit TEXT NOT NULL,
      case_no TEXT,
      turn INTEGER NOT NULL,
      window INTEGER NOT NULL,
      item TEXT NOT NULL,
      staff TEXT,
      day TEXT NOT NULL,
      opened_at INTEGER NOT NULL,
      until INTEGER NOT NULL,
      open INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('unrated', 'active', 'defaulted', 'set-aside'))
    ) STRICT, WITHOUT ROWID;
CREATE TABLE ratings (
      subject TEXT PRIMARY KEY REFERENCES rating_sessions,
      visit TEXT NOT NULL,
      window INTEGER NOT NULL,
      item TEXT NOT NULL,
      day TEXT NOT NULL,
      level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5),
      pressed_at INTEGER NOT NULL,
      recorded_at INTEGER NOT NULL,
      channel TEXT NOT NULL CHECK (channel IN ('keypad', 'qr', 'paper')),
      scan TEXT,
      set_aside TEXT
    , sender TEXT) STRICT, WITHOUT ROWID;
CREATE TABLE rating_defaults (
      subject TEXT PRIMARY KEY,
      level INTEGER NOT NULL,
      defaulted_at INTEGER NOT NULL
    ) STRICT;
CREATE TABLE rating_reasons (
      subject TEXT PRIMARY KEY,
      reasons TEXT NOT NULL,
      person TEXT,
      has_phone INTEGER NOT NULL,
      told_at INTEGER NOT NULL
    , typed_in INTEGER NOT NULL DEFAULT 0, added INTEGER NOT NULL DEFAULT 0, added_person TEXT) STRICT;
CREATE TABLE rating_days (
        day TEXT NOT NULL,
        window INTEGER NOT NULL,
        item TEXT NOT NULL,
        channel TEXT NOT NULL,
        state TEXT NOT NULL,
        level INTEGER NOT NULL,
        count INTEGER NOT NULL,
        PRIMARY KEY (day, window, item, channel, state, level)
      ) STRICT, WITHOUT ROWID;
CREATE TABLE rating_months (
        month TEXT NOT NULL,
        window INTEGER NOT NULL,
        item TEXT NOT NULL,
        channel TEXT NOT NULL,
        state TEXT NOT NULL,
        level INTEGER NOT NULL,
        count INTEGER NOT NULL,
        PRIMARY KEY (month, window, item, channel, state, level)
      ) STRICT, WITHOUT ROWID;
CREATE TABLE voice_months (
      month TEXT NOT NULL,
      window INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('active', 'defaulted')),
      level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5),
      visits INTEGER NOT NULL,
      PRIMARY KEY (month, window, state, level)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE secret_rating_key (only INTEGER PRIMARY KEY CHECK (only = 1), key BLOB NOT NULL) STRICT;
CREATE TABLE follow_ups (
      no TEXT PRIMARY KEY,
      subject TEXT NOT NULL UNIQUE,
      visit TEXT NOT NULL,
      case_no TEXT,
      window INTEGER NOT NULL,
      item TEXT NOT NULL,
      channel TEXT NOT NULL,
      day TEXT NOT NULL,
      level INTEGER NOT NULL,
      opened_on TEXT NOT NULL,
      serial INTEGER NOT NULL,
      opened_at INTEGER NOT NULL,
      state TEXT NOT NULL,
      call_back_day TEXT, call_back_at INTEGER, call_back_amber INTEGER,
      called_at INTEGER, call_late INTEGER NOT NULL DEFAULT 0,
      put_right_days INTEGER NOT NULL,
      put_right_day TEXT NOT NULL, put_right_at INTEGER NOT NULL, put_right_amber INTEGER NOT NULL,
      put_right_certain INTEGER NOT NULL,
      done_at INTEGER, founded INTEGER, measure TEXT, put_right_late INTEGER NOT NULL DEFAULT 0,
      answered_at INTEGER, answer TEXT,
      again_level INTEGER,
      appeal_ground TEXT, appeal_reason TEXT, appeal_by TEXT, appealed_at INTEGER,
      upheld INTEGER, decision_reason TEXT, decided_by TEXT, decided_at INTEGER,
      next_at INTEGER
    , contact_at INTEGER, call_back_certain INTEGER, calls TEXT NOT NULL DEFAULT '[]', answer_late INTEGER NOT NULL DEFAULT 0, appeal_days INTEGER, appeal_day TEXT, appeal_at INTEGER, appeal_amber INTEGER, appeal_certain INTEGER, appeal_late INTEGER NOT NULL DEFAULT 0, told_citizen INTEGER NOT NULL DEFAULT 0, again_channel TEXT, again_scan TEXT, late_at INTEGER, uncertain INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE follow_up_entries (
      no TEXT NOT NULL,
      seq INTEGER NOT NULL,
      at INTEGER NOT NULL,
      staff TEXT,
      what TEXT NOT NULL,
      PRIMARY KEY (no, seq)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE items (
      code TEXT PRIMARY KEY,
      version INTEGER NOT NULL,
      changed_at INTEGER NOT NULL,
      withdrawn_at INTEGER,
      item TEXT NOT NULL
    ) STRICT;
CREATE TABLE item_versions (
      code TEXT NOT NULL,
      version INTEGER NOT NULL,
      at INTEGER NOT NULL,
      by TEXT NOT NULL,
      withdrawn_at INTEGER,
      withdrawn_by TEXT,
      item TEXT NOT NULL,
      PRIMARY KEY (code, version)
    ) STRICT;
CREATE TABLE item_comparison (
      only INTEGER PRIMARY KEY CHECK (only = 1),
      at INTEGER NOT NULL,
      file TEXT NOT NULL,
      differences TEXT NOT NULL
    ) STRICT;
CREATE TABLE cases (
      id INTEGER PRIMARY KEY,
      case_no TEXT NOT NULL UNIQUE
        CHECK (case_no = replace(day, '-', '') || '-' || window || '-' || printf('%03d', serial)),
      day TEXT NOT NULL,
      window INTEGER NOT NULL,
      serial INTEGER NOT NULL,
      opened_at INTEGER NOT NULL,
      opened_by TEXT NOT NULL,
      visit TEXT,
      without_visit TEXT,
      item TEXT NOT NULL,
      item_version INTEGER NOT NULL,
      department TEXT NOT NULL,
      kind TEXT NOT NULL,
      state TEXT NOT NULL,
      at_window INTEGER,
      at_department TEXT,
      external TEXT,
      request TEXT,
      applicant TEXT,
      accepted_at INTEGER,
      due_day TEXT,
      due_at INTEGER,
      amber_at INTEGER,
      due_certain INTEGER,
      over_noted INTEGER NOT NULL DEFAULT 0,
      ended_at INTEGER,
      outcome TEXT,
      UNIQUE (day, window, serial),
      CHECK ((at_window IS NULL) <> (at_department IS NULL)),
      CHECK ((visit IS NULL) <> (without_visit IS NULL))
    ) STRICT;
CREATE TABLE case_entries (
      id INTEGER NOT NULL,
      seq INTEGER NOT NULL,
      PRIMARY KEY (id, seq)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE case_parts (
      department TEXT NOT NULL,
      id INTEGER NOT NULL,
      part INTEGER NOT NULL,
      PRIMARY KEY (department, id, part)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE case_days (day TEXT PRIMARY KEY, first_id INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE slips (
      slip TEXT PRIMARY KEY,
      case_no TEXT NOT NULL,
      token TEXT NOT NULL UNIQUE,
      seq INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
CREATE TABLE findings (
      finding TEXT PRIMARY KEY,
      rule TEXT NOT NULL,
      case_no TEXT,
      visit TEXT,
      window INTEGER NOT NULL,
      staff TEXT,
      day TEXT NOT NULL,
      evidence TEXT NOT NULL,
      noted_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
CREATE TABLE applicants (
      person TEXT PRIMARY KEY,
      sealed TEXT NOT NULL,
      open_cases INTEGER NOT NULL,
      kept_from INTEGER NOT NULL,
      forgotten_seq INTEGER
    ) STRICT;
CREATE TABLE applicant_cases (case_no TEXT PRIMARY KEY, person TEXT NOT NULL) STRICT;
CREATE TABLE staff_cards (
      id TEXT PRIMARY KEY,
      duty TEXT NOT NULL,
      badge TEXT NOT NULL,
      photo TEXT,
      jpeg BLOB
    ) STRICT;
CREATE TABLE month_times (
      month TEXT NOT NULL,
      window INTEGER NOT NULL,
      item TEXT NOT NULL,
      slot INTEGER NOT NULL CHECK (slot BETWEEN 0 AND 167),
      visits INTEGER NOT NULL,
      wait_ms INTEGER NOT NULL,
      service_ms INTEGER NOT NULL,
      PRIMARY KEY (month, window, item, slot)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE month_cases (
      month TEXT NOT NULL,
      window INTEGER NOT NULL,
      closed INTEGER NOT NULL,
      on_time INTEGER NOT NULL,
      PRIMARY KEY (month, window)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE month_staff (
      month TEXT NOT NULL,
      window INTEGER NOT NULL,
      staff TEXT NOT NULL,
      PRIMARY KEY (month, window, staff)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE rulebooks (
      version INTEGER PRIMARY KEY,
      from_day TEXT NOT NULL,
      rulebook TEXT NOT NULL
    ) STRICT;
CREATE TABLE entries (
      entry INTEGER PRIMARY KEY,
      rule TEXT NOT NULL,
      window INTEGER NOT NULL,
      day TEXT NOT NULL,
      count INTEGER NOT NULL,
      hundredths INTEGER NOT NULL,
      evidence TEXT NOT NULL,
      staff TEXT NOT NULL,
      made_at INTEGER NOT NULL,
      needs_signature INTEGER NOT NULL,
      signed_by TEXT,
      signed_at INTEGER,
      withdrawn_by TEXT,
      withdrawn_at INTEGER,
      withdrawn_reason TEXT
    ) STRICT;
CREATE TABLE month_findings (
      finding TEXT PRIMARY KEY,
      rule TEXT NOT NULL,
      window INTEGER NOT NULL,
      day TEXT NOT NULL,
      case_no TEXT,
      visit TEXT,
      evidence TEXT NOT NULL,
      noted_at INTEGER NOT NULL,
      upheld INTEGER,
      decided_by TEXT,
      decided_at INTEGER,
      reason TEXT
    ) STRICT, WITHOUT ROWID;
CREATE TABLE editions (
      month TEXT NOT NULL,
      edition INTEGER NOT NULL,
      closed_at INTEGER NOT NULL,
      staff TEXT NOT NULL,
      reason TEXT,
      seq INTEGER NOT NULL,
      hash TEXT NOT NULL,
      rulebook INTEGER NOT NULL,
      changes TEXT NOT NULL,
      models TEXT NOT NULL,
      -- Long, so it stands last: nobody reads through it for what comes after.
      result TEXT NOT NULL,
      PRIMARY KEY (month, edition)
    ) STRICT;
CREATE TABLE undoings (
      -- Number of an entry, or a finding.
      of TEXT PRIMARY KEY,
      staff TEXT NOT NULL,
      at INTEGER NOT NULL,
      reason TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
INSERT INTO journal VALUES (1, 1795482000049, 'hall', '{"plan":{"cases":{"amberPercent":20,"applicantDays":1095,"extensionDaysAtMost":10,"instantMinutes":30,"itemsList":null,"petitionDays":7,"specialPetitionDays":15},"closedOn":[],"groups":[{"items":[{"code":"social-card","dailyCap":null,"hours":null,"name":{"en":"Social security card","zh":"社会保障卡申领"}},{"code":"pension","dailyCap":null,"hours":null,"name":{"en":"Pension entitlement","zh":"养老保险待遇核定"}},{"code":"medical","dailyCap":null,"hours":null,"name":{"en":"Medical expense claims","zh":"医疗费用报销"}}],"name":{"en":"Social security","zh":"社会保障"},"prefix":"A"},{"items":[{"code":"property-transfer","dailyCap":200,"hours":null,"name":{"en":"Transfer of property","zh":"不动产转移登记"}},{"code":"mortgage","dailyCap":null,"hours":null,"name":{"en":"Mortgage registration","zh":"抵押权登记"}},{"code":"property-search","dailyCap":null,"hours":null,"name":{"en":"Property records","zh":"不动产登记查询"}}],"name":{"en":"Real estate","zh":"不动产登记"},"prefix":"B"},{"items":[{"code":"company-new","dailyCap":null,"hours":null,"name":{"en":"New company","zh":"企业设立登记"}},{"code":"company-change","dailyCap":null,"hours":null,"name":{"en":"Change of a company","zh":"企业变更登记"}}],"name":{"en":"Business registration","zh":"企业登记"},"prefix":"C"},{"items":[{"code":"identity-card","dailyCap":null,"hours":null,"name":{"en":"Identity card","zh":"居民身份证办理"}},{"code":"household","dailyCap":null,"hours":null,"name":{"en":"Household registration","zh":"户口登记"}}],"name":{"en":"Household and identity","zh":"公安户籍"},"prefix":"D"}],"hours":{"days":"every-day","seasons":[{"from":"01-01","open":[{"from":"00:00","to":"24:00"}]}]},"name":{"en":"Qinghe County Public Service Hall","zh":"清河县政务服务中心"},"pauseReasons":[{"code":"break","name":{"en":"Short break","zh":"短暂休息"}},{"code":"lunch","name":{"en":"Lunch","zh":"午餐"}},{"code":"meeting","name":{"en":"Meeting","zh":"开会"}},{"code":"system","name":{"en":"System failure","zh":"系统故障"}}],"publicUrl":"https://hall.example","queue":{"bringBackMinutes":30,"headStartMinutes":{"appointment":10,"disabled":15,"elderly":15,"military":15,"ordinary":0,"urgent":60},"noShowAfterCalls":2,"noShowAfterSeconds":60,"passedAtMost":6,"recallEverySeconds":20,"recallsAtMost":3},"rating":{"afterNextCallSeconds":30,"appealDays":5,"defaultAfterDays":null,"defaultLevel":4,"per":"visit","putRightDays":15,"sessionSeconds":120},"timeZone":"Asia/Shanghai","windows":[{"name":{"en":"Window 1","zh":"1号窗口"},"no":1,"serves":["social-card","pension","medical"]},{"name":{"en":"Window 2","zh":"2号窗口"},"no":2,"serves":["social-card","pension","medical"]},{"name":{"en":"Window 3","zh":"3号窗口"},"no":3,"serves":["property-transfer","mortgage","property-search"]},{"name":{"en":"Window 4","zh":"4号窗口"},"no":4,"serves":["property-transfer","mortgage"]},{"name":{"en":"Window 5","zh":"5号窗口"},"no":5,"serves":["company-new","company-change"]},{"name":{"en":"All services","zh":"综合窗口"},"no":6,"serves":["identity-card","household","property-search","social-card"]}]},"type":"hall-planned"}', '33edc634537772d24a15f2f6370a14f892a5d4431234a809b1e10b96d6a3dc2f');
INSERT INTO journal VALUES (2, 1795482000053, 'hall', '{"day":"2026-11-24","emergency":null,"type":"day-started"}', 'ed27d673d79b4fcb9ef3be2bc814d0fd109864bdb5c1211fb0683f91a8d49b75');
INSERT INTO journal VALUES (3, 1795482000061, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"printer","type":"device-changed"}', '686568a22ff5bafc3775292ab691b8a32927739d515fe274f6f65d1119f2b894');
INSERT INTO journal VALUES (4, 1795482000061, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"keypad-1","type":"device-changed"}', '59748105398d6ab4fb557839ffc56b8e0c79d4fe03403975df9338c916eb85cc');
INSERT INTO journal VALUES (5, 1795482000061, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"display-1","type":"device-changed"}', '4cdf57a001c003e86de8092adaadd9a16d1e6dedf610294729570a54b166b882');
INSERT INTO journal VALUES (6, 1795482000061, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"keypad-3","type":"device-changed"}', 'c5e04d6c273118e83eb51c07450a4718029f2ff196ec71ad9dda6d523ceab688');
INSERT INTO journal VALUES (7, 1795482000061, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"display-3","type":"device-changed"}', 'df56a7bc9e21c6f2861e3adf33351e390c977103a26b28924539220b88aea97c');
INSERT INTO journal VALUES (8, 1795482000061, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"display-5","type":"device-changed"}', '25df9361db13c5141089a69ff6c8ac52cf7ab1db7c44f11f560d1765310bfb2f');
INSERT INTO journal VALUES (9, 1795482000061, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"display-6","type":"device-changed"}', '4fb37c12f2a10863a6e5efea1b5e8285e5e5f01e214c9c3bbb5840395a44eb8d');
INSERT INTO journal VALUES (10, 1795482000061, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"keypad-6","type":"device-changed"}', 'c3816d86b9d5d79ef241d84be13b86d4f9d7a0bd8ffb74b27fbc72f161433dd0');
INSERT INTO journal VALUES (11, 1795482000061, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"callpad-6","type":"device-changed"}', '7cb5e690b2292040e9fc3652249ac66cf918e2284fb96676b61dd53012c9d25f');
INSERT INTO journal VALUES (12, 1795482000070, 'hall', '{"item":{"code":"BDC-001","contact":"0573-8860 1301 一楼3、4号窗口","department":"县不动产登记中心","feeStandard":"住宅 80 元/件；非住宅 550 元/件","jointDepartments":["县住房和城乡建设局","国家税务总局清河县税务局"],"kind":"joint","legalBasis":"《中华人民共和国民法典》第二百零九条；《不动产登记暂行条例》第十四条","limitDays":5,"materials":[{"main":true,"name":"不动产权证书原件"},{"main":true,"name":"买卖合同"},{"main":true,"name":"双方身份证明"},{"main":false,"name":"完税凭证"}],"name":{"en":"Transfer of a used home (trade, tax and registry together)","zh":"存量房转移登记（交易、税务、登记联办）"},"steps":["handled","reviewed","approved"],"ticketItem":"property-transfer"},"type":"item-defined","version":1}', '88f45caf9bd27f692df0c3fb691b2bb9e239f5fcf281467b5227a8711207302d');
INSERT INTO journal VALUES (13, 1795482000070, 'hall', '{"item":{"code":"BDC-002","contact":"0573-8860 1303 一楼3号窗口","department":"县不动产登记中心","feeStandard":"住宅 80 元/件；非住宅 550 元/件","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国民法典》第二百三十条；《不动产登记暂行条例实施细则》第十四条","limitDays":15,"materials":[{"main":true,"name":"不动产权证书原件"},{"main":true,"name":"继承权公证书或全部法定继承人到场声明"},{"main":false,"name":"被继承人死亡证明"},{"main":false,"name":"亲属关系证明"},{"main":false,"name":"申请人身份证明"}],"name":{"en":"Transfer by inheritance","zh":"继承取得不动产转移登记"},"steps":["handled","reviewed","approved"],"ticketItem":"property-transfer"},"type":"item-defined","version":1}', 'e4fcb3bce919f4ae308f689e9fa8a119b2bdef888bc48b4754db23781f406e37');
INSERT INTO journal VALUES (14, 1795482000070, 'hall', '{"item":{"code":"BDC-003","contact":"0573-8860 1305 一楼3、4号窗口","department":"县不动产登记中心","feeStandard":"住宅 80 元/件；非住宅 550 元/件","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国民法典》第四百零二条；《不动产登记暂行条例实施细则》第六十六条","limitDays":3,"materials":[{"main":true,"name":"不动产权证书原件"},{"main":true,"name":"主债权合同和抵押合同"},{"main":false,"name":"抵押双方身份证明"}],"name":{"en":"First registration of a mortgage","zh":"不动产抵押权首次登记"},"steps":["handled","reviewed"],"ticketItem":"mortgage"},"type":"item-defined","version":1}', 'f99bcf68bd99665749c41a2721c165768cbd0c4482ed8bb594b7f8af3a78f7f5');
INSERT INTO journal VALUES (15, 1795482000070, 'hall', '{"item":{"code":"BDC-004","contact":"0573-8860 1305 一楼3、4号窗口","department":"县不动产登记中心","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《不动产登记暂行条例实施细则》第七十条","limitDays":null,"materials":[{"main":true,"name":"不动产登记证明原件"},{"main":false,"name":"抵押权人出具的注销申请"}],"name":{"en":"Cancellation of a mortgage","zh":"不动产抵押权注销登记"},"steps":["handled"],"ticketItem":"mortgage"},"type":"item-defined","version":1}', '2cfe6a4a83f47fd341ab2f354aa4ae54ba1fba80d0f7c18a44c78b1baf4fb70d');
INSERT INTO journal VALUES (16, 1795482000070, 'hall', '{"item":{"code":"BDC-005","contact":"0573-8860 1308 一楼3、6号窗口","department":"县不动产登记中心","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《不动产登记资料查询暂行办法》第七条","limitDays":null,"materials":[{"main":true,"name":"居民身份证原件"},{"main":false,"name":"代查的：委托书和代理人身份证"}],"name":{"en":"Search of property records","zh":"不动产登记资料查询"},"steps":["handled"],"ticketItem":"property-search"},"type":"item-defined","version":1}', '54af9b7d35203bc1ffb84a16b2b45e519676b770b2f6b56b14b744e4324e306f');
INSERT INTO journal VALUES (17, 1795482000070, 'hall', '{"item":{"code":"GA-001","contact":"0573-8860 1501 一楼6号窗口","department":"县公安局","feeStandard":"换领 20 元/证；补领 40 元/证","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国居民身份证法》第十一条","limitDays":20,"materials":[{"main":true,"name":"居民户口簿"},{"main":false,"name":"旧居民身份证（换领的）"},{"main":false,"name":"近期证件照（可现场拍摄）"}],"name":{"en":"Identity card: renewal or replacement","zh":"居民身份证换领、补领"},"steps":["handled","reviewed"],"ticketItem":"identity-card"},"type":"item-defined","version":1}', '630b35c3b9f43451f7049e87cdeecbb86238ebed6682805a5aef521ff916421f');
INSERT INTO journal VALUES (18, 1795482000070, 'hall', '{"item":{"code":"GA-002","contact":"0573-8860 1501 一楼6号窗口","department":"县公安局","feeStandard":"10 元/证","jointDepartments":[],"kind":"instant","legalBasis":"《临时居民身份证管理办法》第六条","limitDays":null,"materials":[{"main":true,"name":"居民户口簿"},{"main":false,"name":"近期证件照（可现场拍摄）"}],"name":{"en":"Temporary identity card","zh":"临时居民身份证申领"},"steps":["handled"],"ticketItem":"identity-card"},"type":"item-defined","version":1}', '6fac7c3a9934db3739371c3166aab9993020180a7ebe8c4299fa57520540d572');
INSERT INTO journal VALUES (19, 1795482000070, 'hall', '{"item":{"code":"GA-003","contact":"0573-8860 1503 一楼6号窗口","department":"县公安局","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《中华人民共和国户口登记条例》第七条","limitDays":null,"materials":[{"main":true,"name":"出生医学证明"},{"main":true,"name":"父母居民户口簿"},{"main":false,"name":"父母结婚证"}],"name":{"en":"Registration of a birth","zh":"出生登记"},"steps":["handled"],"ticketItem":"household"},"type":"item-defined","version":1}', '83014ed8f5428a1b233198be900c68e231f54843cb52b8cdf93b62b67939fbc8');
INSERT INTO journal VALUES (20, 1795482000070, 'hall', '{"item":{"code":"GA-004","contact":"0573-8860 1503 一楼6号窗口","department":"县公安局","feeStandard":"免费","jointDepartments":[],"kind":"forwarded","legalBasis":"《中华人民共和国户口登记条例》第十条","limitDays":10,"materials":[{"main":true,"name":"居民户口簿"},{"main":true,"name":"居民身份证原件"},{"main":true,"name":"迁入地准予迁入证明"}],"name":{"en":"Move of household registration to another province","zh":"户口跨省迁移"},"steps":["handled","reviewed","approved"],"ticketItem":"household"},"type":"item-defined","version":1}', '2625b1bafb71cf81468ea2c5cfd9453b98e674aeab58164925fec7563b247bf9');
INSERT INTO journal VALUES (21, 1795482000070, 'hall', '{"item":{"code":"SB-001","contact":"0573-8860 1201 一楼1、2号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《中华人民共和国社会保险法》第五十八条；《社会保障卡管理办法》","limitDays":null,"materials":[{"main":true,"name":"居民身份证原件"},{"main":false,"name":"近期白底证件照（可现场拍摄）"}],"name":{"en":"First social security card","zh":"社会保障卡首次申领"},"steps":["handled"],"ticketItem":"social-card"},"type":"item-defined","version":1}', 'e8f049754c334f2961f22e16d840b53ea91265d69f19e3aa6319039a1bd57b18');
INSERT INTO journal VALUES (22, 1795482000070, 'hall', '{"item":{"code":"SB-002","contact":"0573-8860 1201 一楼1、2号窗口","department":"县人力资源和社会保障局","feeStandard":"工本费 20 元/张","jointDepartments":[],"kind":"instant","legalBasis":"《社会保障卡管理办法》","limitDays":null,"materials":[{"main":true,"name":"居民身份证原件"},{"main":false,"name":"代办的：委托书和代办人身份证"}],"name":{"en":"Replacement of a lost social security card","zh":"社会保障卡挂失补领"},"steps":["handled"],"ticketItem":"social-card"},"type":"item-defined","version":1}', 'faaa60c91b3061bc007c895ae19c9ca6fba3c9df5930f9b26dbae02ab1ba0975');
INSERT INTO journal VALUES (23, 1795482000070, 'hall', '{"item":{"code":"SB-003","contact":"0573-8860 1215 一楼1号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国社会保险法》第十六条；《国务院关于完善企业职工基本养老保险制度的决定》","limitDays":15,"materials":[{"main":true,"name":"居民身份证原件"},{"main":true,"name":"职工个人档案"},{"main":false,"name":"养老保险待遇申领表"},{"main":false,"name":"社会保障卡复印件"}],"name":{"en":"Pension of an employee","zh":"企业职工基本养老保险待遇核定"},"steps":["handled","reviewed","approved"],"ticketItem":"pension"},"type":"item-defined","version":1}', 'cc78fd0df302b36c3284c86e66b715c0f3bd6ad176301c5405a9c7b4d2046c28');
INSERT INTO journal VALUES (24, 1795482000070, 'hall', '{"item":{"code":"SB-004","contact":"0573-8860 1200 一楼1号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"inquiry","legalBasis":"《中华人民共和国社会保险法》第七十四条","limitDays":null,"materials":[],"name":{"en":"Questions about pension insurance","zh":"养老保险参保缴费咨询"},"steps":[],"ticketItem":"pension"},"type":"item-defined","version":1}', 'f6c81ba8fa19cf22cfe63805d286f6742b29149481306872f29e647fad3bb1d9');
INSERT INTO journal VALUES (25, 1795482000070, 'hall', '{"item":{"code":"SB-005","contact":"0573-8860 1218 一楼2号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"forwarded","legalBasis":"《国务院关于工人退休、退职的暂行办法》第一条","limitDays":20,"materials":[{"main":true,"name":"居民身份证原件"},{"main":true,"name":"职工个人档案"},{"main":true,"name":"特殊工种岗位证明"},{"main":false,"name":"提前退休申请表"}],"name":{"en":"Early retirement from hazardous work","zh":"特殊工种提前退休审批"},"steps":["handled","reviewed"],"ticketItem":"pension"},"type":"item-defined","version":1}', 'c715f88dcab80b21981df27c1e2a16af80c88970ac36496af39de1f7590102f2');
INSERT INTO journal VALUES (26, 1795482000070, 'hall', '{"item":{"code":"SJ-001","contact":"0573-8860 1401 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费（印章按市场价）","jointDepartments":["国家税务总局清河县税务局","县公安局","县人力资源和社会保障局"],"kind":"joint","legalBasis":"《中华人民共和国公司法》第二十九条；《中华人民共和国市场主体登记管理条例》第十九条","limitDays":3,"materials":[{"main":true,"name":"公司登记（备案）申请书"},{"main":true,"name":"公司章程"},{"main":true,"name":"股东和法定代表人身份证明"},{"main":false,"name":"住所使用证明"}],"name":{"en":"New company, everything at once","zh":"企业设立登记（开办企业一件事）"},"steps":["handled","reviewed","approved"],"ticketItem":"company-new"},"type":"item-defined","version":1}', '7020d0354b215f90ba1992c7f925ce3b593078358e1bc4a74bd8db1d166a4cd4');
INSERT INTO journal VALUES (27, 1795482000070, 'hall', '{"item":{"code":"SJ-002","contact":"0573-8860 1402 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《中华人民共和国市场主体登记管理条例》第十九条；《促进个体工商户发展条例》","limitDays":null,"materials":[{"main":true,"name":"个体工商户登记（备案）申请书"},{"main":true,"name":"经营者身份证明"},{"main":false,"name":"经营场所使用证明"}],"name":{"en":"Registration of a sole trader","zh":"个体工商户设立登记"},"steps":["handled"],"ticketItem":"company-new"},"type":"item-defined","version":1}', 'af491d737e8a983d5680e4e8a4066a4590ce99199e205f0b32f1d37e447307f3');
INSERT INTO journal VALUES (28, 1795482000070, 'hall', '{"item":{"code":"SJ-003","contact":"0573-8860 1403 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国市场主体登记管理条例》第二十四条","limitDays":3,"materials":[{"main":true,"name":"公司登记（备案）申请书"},{"main":true,"name":"变更决议或决定"},{"main":false,"name":"营业执照正、副本"}],"name":{"en":"Change of a company","zh":"公司变更登记"},"steps":["handled","reviewed"],"ticketItem":"company-change"},"type":"item-defined","version":1}', 'beb4cf36b55a73aef8f960c48ccf0e4cae7bd9f8cd6352bcb6c65ab8726b20b0');
INSERT INTO journal VALUES (29, 1795482000070, 'hall', '{"item":{"code":"SJ-004","contact":"0573-8860 1403 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国市场主体登记管理条例》第三十一条","limitDays":5,"materials":[{"main":true,"name":"公司注销登记申请书"},{"main":true,"name":"清算报告"},{"main":false,"name":"清税证明"},{"main":false,"name":"营业执照正、副本"}],"name":{"en":"Closing of a company","zh":"公司注销登记"},"steps":["handled","reviewed","approved"],"ticketItem":"company-change"},"type":"item-defined","version":1}', '7dcc6f77a3b75bd11c6ea4115963326889ec6a0c2628b8010888660ccd59f6f0');
INSERT INTO journal VALUES (30, 1795482000070, 'hall', '{"item":{"code":"YB-001","contact":"0573-8860 1230 一楼2号窗口","department":"县医疗保障局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国社会保险法》第二十八条；《医疗保障基金使用监督管理条例》","limitDays":20,"materials":[{"main":true,"name":"医疗费用发票原件"},{"main":true,"name":"费用明细清单"},{"main":false,"name":"出院小结或诊断证明"},{"main":false,"name":"本人银行卡复印件"}],"name":{"en":"Refund of medical expenses away from home","zh":"异地就医医疗费用手工报销"},"steps":["handled","reviewed","approved"],"ticketItem":"medical"},"type":"item-defined","version":1}', 'd4d3a004712dd0c7d5560d000157d2d1083f4bcd898d76f2ff858860138c9e18');
INSERT INTO journal VALUES (31, 1795482000070, 'hall', '{"item":{"code":"YB-002","contact":"0573-8860 1232 一楼2号窗口","department":"县医疗保障局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《医疗保障经办管理服务条例》相关规定","limitDays":10,"materials":[{"main":true,"name":"二级以上医院诊断证明"},{"main":true,"name":"近一年检查报告"},{"main":false,"name":"门诊慢特病申请表"}],"name":{"en":"Recognition of a chronic illness","zh":"门诊慢特病待遇认定"},"steps":["handled","reviewed"],"ticketItem":"medical"},"type":"item-defined","version":1}', 'f926b58427bb837ebde3aa1517ad4bf17eaac1691b962d00073e46807dbaa2dc');
INSERT INTO journal VALUES (32, 1795482000070, 'hall', '{"item":{"code":"YB-003","contact":"0573-8860 1239 二楼205室","department":"县医疗保障局","feeStandard":"免费","jointDepartments":[],"kind":"petition","legalBasis":"《信访工作条例》第二十二条","limitDays":null,"materials":[{"main":false,"name":"信访事项书面材料"}],"name":{"en":"Answer to a complaint about medical insurance","zh":"医保待遇问题信访答复"},"steps":["handled","approved"],"ticketItem":"medical"},"type":"item-defined","version":1}', 'f98167d989d97d56ea0f24eefcbfbb8494e136c859bb7156c6162c750746fa20');
INSERT INTO journal VALUES (33, 1795482000078, 'hall', '{"from":"2026-11-24","rulebook":{"categories":[{"atLeast":0,"atMost":null,"code":"presence","name":{"en":"Presence and discipline","zh":"考勤纪律"},"start":1500},{"atLeast":0,"atMost":null,"code":"conduct","name":{"en":"Conduct","zh":"服务规范"},"start":1500},{"atLeast":0,"atMost":null,"code":"accepting","name":{"en":"Accepting and returning","zh":"受理与退件"},"start":1500},{"atLeast":0,"atMost":null,"code":"fees","name":{"en":"Fees","zh":"收费管理"},"start":1500},{"atLeast":0,"atMost":null,"code":"time-limits","name":{"en":"Time limits","zh":"办理时限"},"start":2000},{"atLeast":0,"atMost":null,"code":"results","name":{"en":"Results","zh":"办理结果"},"start":1500},{"atLeast":0,"atMost":null,"code":"tidiness","name":{"en":"Tidiness","zh":"环境卫生"},"start":500},{"atLeast":-1000,"atMost":0,"code":"good-share","name":{"en":"Good share","zh":"好评率"},"start":0},{"atLeast":-500,"atMost":500,"code":"letters","name":{"en":"Praise and criticism","zh":"表扬与批评"},"start":0},{"atLeast":null,"atMost":null,"code":"solicited","name":{"en":"Solicited praise","zh":"授意表扬"},"start":0},{"atLeast":null,"atMost":null,"code":"improvement","name":{"en":"Improvements and honours","zh":"改进与荣誉"},"start":0},{"atLeast":null,"atMost":null,"code":"higher-visits","name":{"en":"Visits to higher authority","zh":"上访"},"start":0}],"goodLevels":[5,4],"month":{"discipline":{"priorVisits":4000},"eligible":{"activeRatings":10,"unratedMarginPoints":15,"visits":30},"modelPlaces":3,"ties":["higher-voice","higher-timeliness","more-active-ratings","fewer-deductions"],"timeliness":{"onTime":50,"priorCases":20,"priorVisits":30,"service":25,"waiting":25},"voice":{"meanFrom":300,"points":[0,3,6,8,10],"priorRatings":60,"zeroAt":9},"weights":{"discipline":60,"timeliness":15,"voice":25}},"name":{"en":"Rules for scoring windows","zh":"窗口效能考核办法"},"passAt":8000,"rules":[{"category":"presence","code":"games","growsWithVolume":false,"name":{"en":"Games or private internet","zh":"上班时间游戏或私人上网"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"presence","code":"absent","growsWithVolume":false,"name":{"en":"Absent without leave","zh":"擅自离岗"},"once":false,"points":{"from":-50,"to":-50},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"presence","code":"absent-half-day","growsWithVolume":false,"name":{"en":"Absent without leave, each half day","zh":"擅自离岗半天以上（每半天）"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"presence","code":"leave-not-filed","growsWithVolume":false,"name":{"en":"Leave not filed in time","zh":"请假（外出）手续未及时送交或补办"},"once":false,"points":{"from":-50,"to":-50},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"conduct","code":"quarrel","growsWithVolume":true,"name":{"en":"Quarrel with a citizen","zh":"与服务对象争吵"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"conduct","code":"forms-out","growsWithVolume":false,"name":{"en":"Guides or forms run out","zh":"办事指南或表格资料断档"},"once":false,"points":{"from":-20,"to":-20},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"conduct","code":"asked-twice","growsWithVolume":true,"name":{"en":"Before acceptance asked for papers twice","zh":"受理前再次要求补件（未一次性告知）"},"once":false,"points":{"from":-50,"to":-50},"secondSignature":false,"serious":false,"source":{"by":"finding","finding":"asked-twice"}},{"category":"conduct","code":"no-reason-given","growsWithVolume":true,"name":{"en":"Conditions or reasons of a return not told at once","zh":"未一次性告知办理条件或退件理由"},"once":false,"points":{"from":-50,"to":-50},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"conduct","code":"files-lost","growsWithVolume":true,"name":{"en":"Files untidy or lost","zh":"档案管理不规范或资料遗失"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"accepting","code":"not-accepted","growsWithVolume":true,"name":{"en":"Could be accepted but was not","zh":"应受理未受理"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"accepting","code":"no-list","growsWithVolume":true,"name":{"en":"Papers asked for after acceptance without a complete list","zh":"受理后要求补件未出具完整清单"},"once":false,"points":{"from":-200,"to":-200},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"accepting","code":"asked-twice-accepted","growsWithVolume":true,"name":{"en":"After acceptance asked for papers twice","zh":"受理后再次要求补件"},"once":false,"points":{"from":-200,"to":-200},"secondSignature":false,"serious":false,"source":{"by":"finding","finding":"asked-twice-accepted"}},{"category":"accepting","code":"returned-without-reason","growsWithVolume":true,"name":{"en":"Returned without a written reason","zh":"退件无书面理由"},"once":false,"points":{"from":-200,"to":-200},"secondSignature":false,"serious":false,"source":{"by":"finding","finding":"returned-without-reason"}},{"category":"accepting","code":"joint-unexplained","growsWithVolume":true,"name":{"en":"Joint case not explained or departments not contacted","zh":"联办件未说明程序或未联系相关部门"},"once":false,"points":{"from":-200,"to":-200},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"accepting","code":"paperwork","growsWithVolume":true,"name":{"en":"Irregular formalities or late submission","zh":"收件退件手续不规范或报送不及时"},"once":false,"points":{"from":-200,"to":-200},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"accepting","code":"serious-consequences","growsWithVolume":false,"name":{"en":"Serious consequences of careless work","zh":"不负责任造成较严重后果"},"once":false,"points":{"from":-300,"to":-500},"secondSignature":true,"serious":true,"source":{"by":"entry"}},{"category":"accepting","code":"joint-in-series","growsWithVolume":true,"name":{"en":"Joint case handled in series, each unit","zh":"应联办而串联办理（每家责任单位）"},"once":false,"points":{"from":-400,"to":-400},"secondSignature":true,"serious":false,"source":{"by":"finding","finding":"joint-in-series"}},{"category":"fees","code":"overcharged","growsWithVolume":false,"name":{"en":"Fee above the standard","zh":"超标准收费"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":true,"serious":true,"source":{"by":"entry"}},{"category":"fees","code":"extra-fee","growsWithVolume":false,"name":{"en":"Extra, abolished or added-on fee","zh":"擅设收费、收取已取消费用或搭车收费"},"once":false,"points":{"from":-500,"to":-500},"secondSignature":true,"serious":true,"source":{"by":"entry"}},{"category":"fees","code":"fee-reduced","growsWithVolume":false,"name":{"en":"Fee reduced or deferred without approval","zh":"未经批准减免或缓交"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"time-limits","code":"instant-as-promised","growsWithVolume":true,"name":{"en":"Instant case handled as promised","zh":"即办件按承诺件办理"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":true,"serious":false,"source":{"by":"finding","finding":"instant-as-promised"}},{"category":"time-limits","code":"over-limit","growsWithVolume":true,"name":{"en":"Over the time limit","zh":"超时办结"},"once":false,"points":{"from":-500,"to":-500},"secondSignature":true,"serious":false,"source":{"by":"finding","finding":"over-limit"}},{"category":"time-limits","code":"closed-while-open","growsWithVolume":false,"name":{"en":"Recorded as closed while open","zh":"承诺件未办结登记为办结"},"once":false,"points":{"from":-1000,"to":-1000},"secondSignature":true,"serious":true,"source":{"by":"entry"}},{"category":"results","code":"on-time-share","growsWithVolume":false,"name":{"en":"On-time share","zh":"按时办结率"},"once":false,"points":{"from":-20,"to":-20},"secondSignature":false,"serious":false,"source":{"by":"sum","every":1,"share":"on-time-share","under":100}},{"category":"results","code":"wrong-result","growsWithVolume":true,"name":{"en":"Error in the result","zh":"办理结果有误"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"tidiness","code":"untidy","growsWithVolume":false,"name":{"en":"Untidy workplace","zh":"环境不整洁"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"good-share","code":"good-share","growsWithVolume":false,"name":{"en":"Good share","zh":"好评率"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"sum","every":5,"share":"good-share","under":90}},{"category":"letters","code":"praised","growsWithVolume":false,"name":{"en":"Praise by letter or visit, checked","zh":"来信来访表扬（核实）"},"once":false,"points":{"from":30,"to":100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"letters","code":"criticised","growsWithVolume":false,"name":{"en":"Criticism by letter or visit, checked","zh":"来信来访批评（核实）"},"once":false,"points":{"from":-30,"to":-100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"solicited","code":"praise-solicited","growsWithVolume":false,"name":{"en":"Solicited praise","zh":"工作人员授意表扬"},"once":false,"points":{"from":-200,"to":-200},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"suggestion","growsWithVolume":false,"name":{"en":"Suggestion adopted with good effect","zh":"合理化建议被采纳且成效好"},"once":false,"points":{"from":500,"to":500},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"media-county","growsWithVolume":false,"name":{"en":"Praised by media of the county","zh":"县级媒体表扬"},"once":false,"points":{"from":100,"to":100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"media-city","growsWithVolume":false,"name":{"en":"Praised by media of the city","zh":"市级媒体表扬"},"once":false,"points":{"from":300,"to":300},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"media-province","growsWithVolume":false,"name":{"en":"Praised by media of the province","zh":"省级媒体表扬"},"once":false,"points":{"from":500,"to":500},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"fewer-steps","growsWithVolume":false,"name":{"en":"Fewer steps","zh":"减少环节"},"once":true,"points":{"from":100,"to":100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"fewer-papers","growsWithVolume":false,"name":{"en":"Fewer papers","zh":"精简材料"},"once":true,"points":{"from":100,"to":100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"new-joint-item","growsWithVolume":false,"name":{"en":"New joint item","zh":"新增联办事项"},"once":true,"points":{"from":100,"to":100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"higher-visits","code":"higher-visit","growsWithVolume":false,"name":{"en":"Visit to higher authority caused by the department","zh":"因本部门引发上访"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":true,"serious":false,"source":{"by":"entry"}}]},"type":"rulebook-adopted","version":1}', '333cab50267df1443863d30d96bfc391a5fa53b9bc4cb24e06078216794a0e18');
INSERT INTO journal VALUES (34, 1795482000114, 'hall', '{"demo":true,"fullName":"周国强","id":"admin","mayPick":false,"role":"admin","type":"account-created"}', 'ee48d1ac0813a538e7182e2feabe469fec73f22027779063b5a77bb5db408663');
INSERT INTO journal VALUES (35, 1795482000114, 'hall', '{"id":"admin","oneTime":false,"type":"password-set"}', '350674155203f149022f78e5ded68d6c6436cb799eae71fea2465dfae216adba');
INSERT INTO journal VALUES (36, 1795482000114, 'hall', '{"demo":true,"fullName":"陈静","id":"manager","mayPick":false,"role":"manager","type":"account-created"}', '314faa8694a5cb832d4cc117d8b3853846f84605f84653a089a0778005f7e463');
INSERT INTO journal VALUES (37, 1795482000114, 'hall', '{"badge":"","duty":"大厅值班经理：现场秩序、投诉受理","id":"manager","type":"card-changed"}', 'b8db87b7d718b8a3a5a7084718dfde7490b32baa00841fea06a7768c3765ce43');
INSERT INTO journal VALUES (38, 1795482000114, 'hall', '{"id":"manager","oneTime":false,"type":"password-set"}', 'f8e38448acc87bbb5ee0960e7d93bebeed17cdee6549213c18e4a84fcf1f1e69');
INSERT INTO journal VALUES (39, 1795482000114, 'hall', '{"demo":true,"fullName":"孙伟","id":"inspector","mayPick":false,"role":"inspector","type":"account-created"}', '29e1a9d65ba6638d2caa92a536e6349b27a124e5ddc6eda72c3c22fdab660cdd');
INSERT INTO journal VALUES (40, 1795482000114, 'hall', '{"id":"inspector","oneTime":false,"type":"password-set"}', 'f867dcda0fafe9e221a1e1c90cac5203def6f8820e6aceb4d3471b59631831fe');
INSERT INTO journal VALUES (41, 1795482000114, 'hall', '{"demo":true,"fullName":"王芳","id":"wang","mayPick":false,"role":"staff","type":"account-created"}', '4f6ebc5d91ab956a059ef2d0cfe5b8196ba7aa6c8d8fe3f886f08a06cbeda0cc');
INSERT INTO journal VALUES (42, 1795482000114, 'hall', '{"badge":"","duty":"社会保障、医疗保险业务","id":"wang","type":"card-changed"}', 'ca076da635ad60ebb5bd1940ef8ff045e0b1965ad4f777d13475a461bf212312');
INSERT INTO journal VALUES (43, 1795482000114, 'hall', '{"id":"wang","oneTime":false,"type":"password-set"}', '1398e62024e422481f8b7abfd6a71f7c1dbaca9fc3cb3f51763d5c0432334b5d');
INSERT INTO journal VALUES (44, 1795482000114, 'hall', '{"demo":true,"fullName":"李娜","id":"li","mayPick":true,"role":"staff","type":"account-created"}', '4a0abebac217090af3413baff50ee210bfe7fb0d3466d50c784cc3f540802741');
INSERT INTO journal VALUES (45, 1795482000114, 'hall', '{"badge":"","duty":"不动产登记、抵押登记业务","id":"li","type":"card-changed"}', '93063769f13e967522a42c31efc16d71b8a3a2974f0bbb7060e3b35adf633f72');
INSERT INTO journal VALUES (46, 1795482000114, 'hall', '{"id":"li","oneTime":false,"type":"password-set"}', 'c52ff1178497c128f6d0f792df1fe8ed966e235ab179e8036b8db6dc3dde8751');
INSERT INTO journal VALUES (47, 1795482000114, 'hall', '{"demo":true,"fullName":"赵磊","id":"zhao","mayPick":false,"role":"staff","type":"account-created"}', 'c59b6f2498ddd220c6a33e6b220f5e0b62d2f71d6bbe793cc784d9634b968516');
INSERT INTO journal VALUES (48, 1795482000114, 'hall', '{"badge":"","duty":"企业设立、变更登记业务","id":"zhao","type":"card-changed"}', '2cfded71fc0c568dbecead97be3b1472f1600983704d12b42c38ebb7f9c6226e');
INSERT INTO journal VALUES (49, 1795482000114, 'hall', '{"id":"zhao","oneTime":false,"type":"password-set"}', '8efaa7d9e08bdbdd69ec178c7983a60e46ee3af93c67e02e32bdc480ccf06a7f');
INSERT INTO journal VALUES (50, 1795482000236, 'device:display-5', '{"condition":{"state":"ready"},"device":"display-5","type":"device-changed"}', '358036e5e772146c6e834d38aa256a8fedfb9274c13cdc515c14ebbcc4267348');
INSERT INTO journal VALUES (51, 1795482000258, 'device:keypad-1', '{"condition":{"state":"ready"},"device":"keypad-1","type":"device-changed"}', 'a99f8dcf0ec676a9da805a1f0cee87a4d1f9d6878e91859674e8ea622bc72d20');
INSERT INTO journal VALUES (52, 1795482000258, 'device:display-1', '{"condition":{"state":"ready"},"device":"display-1","type":"device-changed"}', '3e2c60040247156e131fecb984f6a61961a735041490ecd0c90d3d2810c08283');
INSERT INTO journal VALUES (53, 1795482000258, 'device:keypad-3', '{"condition":{"state":"ready"},"device":"keypad-3","type":"device-changed"}', 'ad7cf7b1a9218b97fbeadd7f8b18c75bce172208651e0dbafc34cbad002a8dff');
INSERT INTO journal VALUES (54, 1795482000258, 'device:display-3', '{"condition":{"state":"ready"},"device":"display-3","type":"device-changed"}', 'b04cfbac05b8c0d52ef430930a234ec686e624188b8d20ef0f4c9db018dce3fa');
INSERT INTO journal VALUES (55, 1795482000384, 'device:printer', '{"condition":{"paperNearEnd":false,"state":"ready"},"device":"printer","type":"device-changed"}', 'b7997c1de424069b64a78abfcc3bf071369f9b5fcb93c604c7ddac1aed26b355');
INSERT INTO journal VALUES (56, 1795482000384, 'device:display-6', '{"condition":{"state":"ready"},"device":"display-6","type":"device-changed"}', '3c5e38f7d560f4a3ccb30c1e7f1077ab7a89001778ac8580c5cd1fa999eafa8d');
INSERT INTO journal VALUES (57, 1795482000387, 'staff:manager', '{"id":"manager","type":"signed-in"}', '151167f4594c6ff03bcbcb4ab2e261532beb715a6b0a619a1459805c27c7a266');
INSERT INTO journal VALUES (58, 1795482000429, 'device:keypad-6', '{"condition":{"state":"ready"},"device":"keypad-6","type":"device-changed"}', '31ac01cc2d92d0d8452959e148f85d7877da5c492d2692bd25fe419dc3006b0d');
INSERT INTO journal VALUES (59, 1795482000483, 'device:callpad-6', '{"condition":{"state":"ready"},"device":"callpad-6","type":"device-changed"}', '96d95d418ef27c5bcd8a758740e064a9e39209ef94dcf3a2eda27354b0758288');
INSERT INTO journal VALUES (60, 1795482000536, 'staff:wang', '{"id":"wang","type":"signed-in"}', '6e1ba4fdffe9dde40202ed4ca09fba7607565a20084713f03e2db2e85154837e');
INSERT INTO journal VALUES (61, 1795482000586, 'staff:wang', '{"name":"王芳","staff":"wang","type":"window-staffed","window":1}', 'ee502c520c3f50dc0d0b08bc468d58c557887b1b99e74a8aaf8bb2acc52a7f34');
INSERT INTO journal VALUES (62, 1795482000596, 'kiosk', '{"ahead":0,"class":"ordinary","day":"2026-11-24","item":"social-card","job":"20261124-A001/1","number":"A001","prefix":"A","reason":null,"request":null,"serial":1,"type":"ticket-issued","visit":"20261124-A001"}', '62709b892037dee0146260f3882154302023b515eb19273a7a81204be4ec9356');
INSERT INTO journal VALUES (63, 1795482000596, 'kiosk', '{"device":"printer","job":"20261124-A001/1","paper":{"ahead":0,"code":"MWE5JA","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"社会保障卡申领","kind":"ticket","number":"A001","qr":"https://hall.example/t/5lhgA001GY8_mCVkIOECubnW","reprint":false},"type":"paper-queued","visit":"20261124-A001"}', 'fa3db3bda58f01f88b36f9475560743957377fc80f51e9e174e6522d766835ad');
INSERT INTO journal VALUES (64, 1795482000632, 'kiosk', '{"ahead":0,"class":"ordinary","day":"2026-11-24","item":"pension","job":"20261124-A002/1","number":"A002","prefix":"A","reason":null,"request":null,"serial":2,"type":"ticket-issued","visit":"20261124-A002"}', '534096fe6f8b076b3df37162d1e292a8bf06fff7b8b53d08acbc43b9ae9125c6');
INSERT INTO journal VALUES (65, 1795482000632, 'kiosk', '{"device":"printer","job":"20261124-A002/1","paper":{"ahead":0,"code":"Z7CL9T","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"养老保险待遇核定","kind":"ticket","number":"A002","qr":"https://hall.example/t/5lhgA002wefkI2PHwXwkPZKF","reprint":false},"type":"paper-queued","visit":"20261124-A002"}', '1325e68d0a15adb9edd59b63c825d91f919bcd1486123b6d26beacfccb73fcbc');
INSERT INTO journal VALUES (66, 1795482000640, 'kiosk', '{"ahead":0,"class":"ordinary","day":"2026-11-24","item":"medical","job":"20261124-A003/1","number":"A003","prefix":"A","reason":null,"request":null,"serial":3,"type":"ticket-issued","visit":"20261124-A003"}', 'b3b47c7b971aeffcf7962c1971c8a30eade4f4609cd3cdfa3dca9369a10b79a1');
INSERT INTO journal VALUES (67, 1795482000640, 'kiosk', '{"device":"printer","job":"20261124-A003/1","paper":{"ahead":0,"code":"7FVBS8","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"医疗费用报销","kind":"ticket","number":"A003","qr":"https://hall.example/t/5lhgA003RcmTLjoNWRtOzC7U","reprint":false},"type":"paper-queued","visit":"20261124-A003"}', 'db74c3186eb2a8c51537d10dba1ee414640026b99734f2c1c567fd927a524c55');
INSERT INTO journal VALUES (68, 1795482000648, 'kiosk', '{"ahead":1,"class":"ordinary","day":"2026-11-24","item":"social-card","job":"20261124-A004/1","number":"A004","prefix":"A","reason":null,"request":null,"serial":4,"type":"ticket-issued","visit":"20261124-A004"}', '4b8c10e74be08c8eabdfef06482395393e1a33a90916378a4a3664077e70cd92');
INSERT INTO journal VALUES (69, 1795482000648, 'kiosk', '{"device":"printer","job":"20261124-A004/1","paper":{"ahead":1,"code":"X68RBV","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"社会保障卡申领","kind":"ticket","number":"A004","qr":"https://hall.example/t/5lhgA004SS2rgVHqrPfthy0E","reprint":false},"type":"paper-queued","visit":"20261124-A004"}', 'a4e1dfc1c7f97f3525a87c4fc9e8d23a83bca568aa9a9362bac8d68ab8dabcfb');
INSERT INTO journal VALUES (70, 1795482000649, 'device:printer', '{"job":"20261124-A001/1","type":"paper-started"}', '5bdcf0f61ec6e7055142c7cd46ef25d0c9c210bac5aad4bc8350b8c1708e3ccd');
INSERT INTO journal VALUES (71, 1795482000675, 'kiosk', '{"ahead":1,"class":"ordinary","day":"2026-11-24","item":"pension","job":"20261124-A005/1","number":"A005","prefix":"A","reason":null,"request":null,"serial":5,"type":"ticket-issued","visit":"20261124-A005"}', '19dc2d805457560dad35a0ff33aefaf3dd2ff4918917200be4b2185f86a92d46');
INSERT INTO journal VALUES (72, 1795482000675, 'kiosk', '{"device":"printer","job":"20261124-A005/1","paper":{"ahead":1,"code":"76F45X","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"养老保险待遇核定","kind":"ticket","number":"A005","qr":"https://hall.example/t/5lhgA005vwt2qRXwQO3r5Frs","reprint":false},"type":"paper-queued","visit":"20261124-A005"}', '5819994dc6dd5b90571563ebf60e621fcc7c6b185af7cb63af33dff2eed6f2d5');
INSERT INTO journal VALUES (73, 1795482000676, 'device:printer', '{"end":"printed","job":"20261124-A001/1","trouble":null,"type":"paper-ended"}', '3bbff44983ebe9f143d8c2fbf776c8fca42c3eb915713083de646f522f4b85d6');
INSERT INTO journal VALUES (74, 1795482000688, 'kiosk', '{"ahead":0,"class":"ordinary","day":"2026-11-24","item":"mortgage","job":"20261124-B001/1","number":"B001","prefix":"B","reason":null,"request":null,"serial":1,"type":"ticket-issued","visit":"20261124-B001"}', 'de6c3066596b9a14c9dd2d5c75db954560af0e94f626d70f49786a19f10c47cd');
INSERT INTO journal VALUES (75, 1795482000688, 'kiosk', '{"device":"printer","job":"20261124-B001/1","paper":{"ahead":0,"code":"H9XBG7","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"抵押权登记","kind":"ticket","number":"B001","qr":"https://hall.example/t/5lhgB0016AwCNDZrc5S-XgOZ","reprint":false},"type":"paper-queued","visit":"20261124-B001"}', 'ac285a59e7b1947d9f190c2df039a81c9f54b72c5256028f27d1c8c6537d30b6');
INSERT INTO journal VALUES (76, 1795482000697, 'staff:wang', '{"manner":{"how":"next"},"staff":"wang","type":"ticket-called","visit":"20261124-A001","wait":{"closedMs":0,"openMs":101,"parkedMs":0},"window":1}', '7d5e0b8a8cdaee522301358ecb0db65ef1da73a544c363096d561bcc7f4dd98c');
INSERT INTO journal VALUES (77, 1795482000705, 'staff:wang', '{"type":"service-started","visit":"20261124-A001","window":1}', 'd7c885cc5acc8ed40cf87194f6a3a49bc48567c608d3c4d06c6c15e4d96f39bd');
INSERT INTO journal VALUES (78, 1795482000706, 'device:printer', '{"job":"20261124-A002/1","type":"paper-started"}', '7a1fd28c7157e1fc29ab34ebf6456a60aaf54d9ed91265202532971905cf0be8');
INSERT INTO journal VALUES (79, 1795482000733, 'staff:wang', '{"type":"service-finished","visit":"20261124-A001","window":1}', 'ac1bc85b91aabae227893ed459606cf61a741a6a7ea1444f02f4407dc63170f8');
INSERT INTO journal VALUES (80, 1795482000733, 'hall', '{"item":"social-card","staff":"wang","type":"rating-session-opened","until":1795482120733,"visit":"20261124-A001","window":1}', 'ddc7b77eee8263cbdda7a07f30f61b6311faf003d1756cbcef7ceed5bcf5fcdd');
INSERT INTO journal VALUES (81, 1795482000735, 'device:printer', '{"end":"printed","job":"20261124-A002/1","trouble":null,"type":"paper-ended"}', 'deffdee91dde42c00c3162aec6b24659b87c0ceb43d5d66cf8bfe297f1daaf3f');
INSERT INTO journal VALUES (82, 1795482000744, 'device:keypad-1', '{"device":"keypad-1","kind":"R","notCounted":null,"number":1,"pressedAt":1795482000744,"token":"20261124-A001","type":"key-pressed","uid":"ABE739B4","value":"5","window":1}', '7f9c2f9f7ab89d7c02013170baf063b93fe7c0f054024abd3b729ee0b71e5633');
INSERT INTO journal VALUES (83, 1795482000744, 'device:keypad-1', '{"channel":"keypad","level":5,"pressedAt":1795482000744,"type":"visit-rated","visit":"20261124-A001","window":1}', 'a2e5fd99c9dbd056357f088a66f90cebbbe5fd4f592ec6fe1936af95f4a93482');
INSERT INTO journal VALUES (84, 1795482000750, 'staff:wang', '{"manner":{"how":"next"},"staff":"wang","type":"ticket-called","visit":"20261124-A002","wait":{"closedMs":0,"openMs":118,"parkedMs":0},"window":1}', '68006810d9860c6c62b863f820ba5e7ea1a37ff219717a733b2ba87793d51593');
INSERT INTO journal VALUES (85, 1795482000750, 'device:printer', '{"job":"20261124-A003/1","type":"paper-started"}', 'f1b0b7e404953ef525a4a996008e15f5afa1e40e90ce39f58741567592468f5b');
INSERT INTO journal VALUES (86, 1795482000761, 'staff:wang', '{"type":"service-started","visit":"20261124-A002","window":1}', '40d789f4f240b5dfa763cf6cbf770dfad9bb39c68db9fc33cc2e6776288387a7');
INSERT INTO journal VALUES (87, 1795482000761, 'device:printer', '{"end":"printed","job":"20261124-A003/1","trouble":null,"type":"paper-ended"}', 'b273d2a513768d0f1b5b145ac174b2b0d9c016c250c48b3ed1359d1d244cea53');
INSERT INTO journal VALUES (88, 1795482000767, 'staff:wang', '{"to":{"item":"mortgage"},"type":"visit-transferred","visit":"20261124-A002","window":1}', 'bc9014684dee27d1e159ea7c610996f56ff6b41af2a3b351a34b401a5ffd40b1');
INSERT INTO journal VALUES (89, 1795482000772, 'staff:wang', '{"manner":{"how":"next"},"staff":"wang","type":"ticket-called","visit":"20261124-A003","wait":{"closedMs":0,"openMs":132,"parkedMs":0},"window":1}', 'e4218f89358c802d0d557a486480fb24e361e05b26333fd81af55aaf6223f3d7');
INSERT INTO journal VALUES (90, 1795482000778, 'staff:wang', '{"type":"service-started","visit":"20261124-A003","window":1}', 'b409a3915642f7cd0159403f5905db14011fe12a81812d0ca169fe96efefa536');
INSERT INTO journal VALUES (91, 1795482000778, 'device:printer', '{"job":"20261124-A004/1","type":"paper-started"}', '4870f6c8ac68d3ada4114cecb4ec38c4999bf92d58842e8dc64ef6afb78f32c9');
INSERT INTO journal VALUES (92, 1795482000789, 'staff:wang', '{"type":"visit-parked","visit":"20261124-A003","window":1}', '557a78d6b15b656820a5f55253577a4287864a4bb7c14331389d298e71ceee9e');
INSERT INTO journal VALUES (93, 1795482000789, 'device:printer', '{"end":"printed","job":"20261124-A004/1","trouble":null,"type":"paper-ended"}', '76edc67d5f3cc92cc4891d885438625747f916756fa8f6b21b535ff62efef73b');
INSERT INTO journal VALUES (94, 1795482000795, 'staff:wang', '{"manner":{"how":"next"},"staff":"wang","type":"ticket-called","visit":"20261124-A004","wait":{"closedMs":0,"openMs":147,"parkedMs":0},"window":1}', '6b2817363f2cad846c00b4c28e3c93c3211bd4615c67abe8518316b700589f04');
INSERT INTO journal VALUES (95, 1795482030801, 'staff:wang', '{"type":"ticket-recalled","visit":"20261124-A004","window":1}', 'b0c2138fab50dde2027a68573e713f3ffc7acbc95032a6069304a3e4163592f1');
INSERT INTO journal VALUES (96, 1795482070805, 'hall', '{"end":"expired","job":"20261124-A005/1","trouble":null,"type":"paper-ended"}', 'dc9a38fb9855e6ececb5e533f6d8823794a54bf9261c48a80c077a224594bebc');
INSERT INTO journal VALUES (97, 1795482070805, 'hall', '{"end":"expired","job":"20261124-B001/1","trouble":null,"type":"paper-ended"}', 'c4bf5bf3c8af6e0305d559be8f43e938b418102937f282e3b4e917e5274a9bfa');
INSERT INTO journal VALUES (98, 1795482070808, 'staff:wang', '{"type":"visit-missed","until":1795483870808,"visit":"20261124-A004","window":1}', '76ef73400c0a23a2f221c110d556dc3279962d29775b465f40936f231a3bba47');
INSERT INTO journal VALUES (99, 1795482070815, 'staff:wang', '{"reason":"lunch","type":"window-paused","window":1}', 'a1551ac6959e872237103414296dbf040cd5d4a69fd4dd3251e89d5962e64a46');
INSERT INTO journal VALUES (100, 1795482070820, 'staff:wang', '{"type":"window-resumed","window":1}', 'c251b60c0b846f687042aa402db562ae2e691a1799fc3d390f99d04c1937597e');
INSERT INTO journal VALUES (101, 1795482070825, 'device:printer', '{"condition":{"detail":"the printer reports paper-end","state":"trouble","trouble":"paper-end"},"device":"printer","type":"device-changed"}', 'c3489c5013461ccd522d7b316872b717bbc20f248b738f67568c7891c4e39e6a');
INSERT INTO journal VALUES (102, 1795482070826, 'kiosk', '{"ahead":0,"class":"elderly","day":"2026-11-24","item":"company-new","job":"20261124-C001/1","number":"C001","prefix":"C","reason":null,"request":null,"serial":1,"type":"ticket-issued","visit":"20261124-C001"}', '1fd78f6ffd9df47cb5147daf15795f46a721d992101bbd4d175c7fc573af9d53');
INSERT INTO journal VALUES (103, 1795482070826, 'kiosk', '{"device":"printer","job":"20261124-C001/1","paper":{"ahead":0,"code":"AC4CAE","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:01","itemName":"企业设立登记","kind":"ticket","number":"C001","qr":"https://hall.example/t/5lhgC0010ovfXOrUvfMseNu_","reprint":false},"type":"paper-queued","visit":"20261124-C001"}', 'f49a02a1c8f10eca5db3dc2754a78af02e4cf2ec07ab1754c14c48bd66de5ce2');
INSERT INTO journal VALUES (104, 1795482070832, 'staff:manager', '{"reason":"停电","type":"hall-emergency-closed"}', '28701957a85e1901c107ca300d9fee87b7a44c3ea23e5ba4a16cfa2bdd656332');
INSERT INTO journal VALUES (105, 1795482070838, 'staff:manager', '{"type":"hall-reopened"}', 'f043e1ece6ba4b23b0f7ba173ac7a75ae607b161593b0279908b5023ec43651b');
INSERT INTO journal VALUES (106, 1795482070912, 'staff:admin', '{"id":"admin","type":"signed-in"}', '38db8055010104b6ce628c731dd2157c108d8950d514b7280d3d4187d7a2eb15');
INSERT INTO journal VALUES (107, 1795482070920, 'staff:admin', '{"address":"127.0.0.1","demo":true,"name":"一楼大屏","page":"wall","screen":1,"type":"screen-paired"}', 'a69cb66a09fd7c883dbb703b383de4270ba574e89a60ff1a8418944f6e8fb027');
INSERT INTO journal VALUES (108, 1795482070928, 'staff:admin', '{"demo":true,"rights":["hall:read"],"token":"booking","type":"token-made"}', '780623309fc2379f097520b916e08945d3b93f38756a0d9a15c2e516f4711a89');
INSERT INTO journal VALUES (109, 1795482070934, 'staff:admin', '{"demo":true,"rights":["hall:read"],"token":"monitoring","type":"token-made"}', '62863462312e6b81c7bd96d4cbc86db30c6c9a1ef8eadf895f4fca5fed86a19f');
INSERT INTO journal VALUES (110, 1795482070940, 'staff:admin', '{"token":"booking","type":"token-revoked"}', 'fb602932bda01f8f1baab07af6becd717a9df747f0c57ae48cf382e5d5a408d6');
INSERT INTO journal VALUES (111, 1795482070951, 'staff:wang', '{"person":"72a4e6a8-a471-4bcb-b72f-2496e240a055","sealed":"CqhtNmZczribKKSAHhWNcds8tdtBds5xi0eADZOLLndv5LfpBeV-aa5vWWb-tt38l2Nn6rbb6CmBpQ86YlxZ7XdhGj5__YmRGhfPp73ie9UjoFWTVSmfhpCROLH1KZd5YHCihEf1WfMr-5YUJwisyYA45Z3kINRO9lsmD8xxCbaKDgFwBkUdjprAoKm2m1UHn4kFpuBT1yyYxIfS","type":"applicant-recorded"}', '021d8809bafa7d0a33a1f6d25f6f66edc0a281b06b39f0593ffa010ad75e76d3');
INSERT INTO journal VALUES (112, 1795482070951, 'staff:wang', '{"applicant":"72a4e6a8-a471-4bcb-b72f-2496e240a055","case":"20261124-1-001","day":"2026-11-24","department":"县人力资源和社会保障局","external":null,"intended":"instant","item":"SB-001","itemVersion":1,"kind":"supplement","request":null,"serial":1,"staff":"wang","type":"case-opened","visit":null,"window":1,"withoutVisit":"邮寄送件"}', 'f1e23dbfffcb1741a0eb382cad56b642d57d0b178033f81576279ac368eddf8b');
INSERT INTO journal VALUES (113, 1795482070951, 'hall', '{"case":"20261124-1-001","day":"2026-11-24","evidence":{"item":"SB-001","kind":"instant"},"finding":"case-without-visit/20261124-1-001","rule":"case-without-visit","staff":"wang","type":"finding-noted","visit":null,"window":1}', '063adf0c90df3b16c5a8fccb7a9e43749c95318f204393799495110802372c89');
INSERT INTO journal VALUES (114, 1795482070951, 'staff:wang', '{"afterAcceptance":false,"case":"20261124-1-001","missing":[{"fromList":false,"name":"身份证复印件"}],"slip":"20261124-1-001/1","staff":"wang","type":"case-supplement-asked","window":1}', '0b8b207e919021c85f54dbc48b2871a7e46b0f9cc3388c240e2158ad21b57297');
INSERT INTO journal VALUES (115, 1795482070951, 'staff:wang', '{"case":"20261124-1-001","job":"20261124-1-001/1/1","paper":{"applicant":"72a4e6a8-a471-4bcb-b72f-2496e240a055","caseNumber":"20261124-1-001","contact":"0573-8860 1201 一楼1、2号窗口","department":"县人力资源和社会保障局","externalNumber":null,"facts":[{"name":"告知时间","value":"2026-11-24 09:01"},{"name":"办理依据","value":"《中华人民共和国社会保险法》第五十八条；《社会保障卡管理办法》"},{"name":"收费标准","value":"免费"},{"name":"需补材料","value":"共1项"}],"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:01","issuedBy":"王芳","itemName":"社会保障卡首次申领","kind":"slip","list":["身份证复印件"],"listTitle":"需要补齐的材料","notes":["材料补齐后，请带本单再来一次即可办理；除本单所列外，不再要求其他材料。"],"number":"20261124-1-001/1","qr":"https://hall.example/c/49KxmoiCc8hUhC4osqp2fA","reprint":false,"slip":"one-time-notification","title":{"en":"One-time notification","zh":"一次性告知单"}},"slip":"20261124-1-001/1","token":"49KxmoiCc8hUhC4osqp2fA","type":"slip-issued"}', '47fe89718790e60c27500d9bd99259c8f0de1613ae56bd354e969682f1071bfb');
INSERT INTO journal VALUES (116, 1795482070951, 'staff:wang', '{"device":"printer","job":"20261124-1-001/1/1","paper":{"applicant":"72a4e6a8-a471-4bcb-b72f-2496e240a055","caseNumber":"20261124-1-001","contact":"0573-8860 1201 一楼1、2号窗口","department":"县人力资源和社会保障局","externalNumber":null,"facts":[{"name":"告知时间","value":"2026-11-24 09:01"},{"name":"办理依据","value":"《中华人民共和国社会保险法》第五十八条；《社会保障卡管理办法》"},{"name":"收费标准","value":"免费"},{"name":"需补材料","value":"共1项"}],"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:01","issuedBy":"王芳","itemName":"社会保障卡首次申领","kind":"slip","list":["身份证复印件"],"listTitle":"需要补齐的材料","notes":["材料补齐后，请带本单再来一次即可办理；除本单所列外，不再要求其他材料。"],"number":"20261124-1-001/1","qr":"https://hall.example/c/49KxmoiCc8hUhC4osqp2fA","reprint":false,"slip":"one-time-notification","title":{"en":"One-time notification","zh":"一次性告知单"}},"slip":"20261124-1-001/1","type":"paper-queued"}', '2d373c45eefc8fe3d553b78ae8eddca4b77d31b5a5cad1bf4ed0bcaf6a76a5e0');
INSERT INTO journal VALUES (117, 1795482070967, 'staff:wang', '{"case":"20261124-1-001","due":null,"staff":"wang","type":"case-supplemented","window":1}', '81536c24423db92127213260eac0295db9844cdcbdebcb4b3ba8edb5706b5348');
INSERT INTO journal VALUES (118, 1795482070967, 'staff:wang', '{"case":"20261124-1-001","due":{"amberAt":1795483510967,"at":1795483870967,"certain":true,"day":"2026-11-24"},"itemVersion":1,"kind":"instant","limit":{"by":"minutes","minutes":30},"staff":"wang","type":"case-accepted","window":1}', '11f1770a89f8b9b74fa1d27bca76f8c5f8cb6ea47def0ab46a6f56a95ebe8d78');
INSERT INTO journal VALUES (119, 1795482070975, 'staff:wang', '{"applicant":null,"case":"20261124-1-002","day":"2026-11-24","department":"县人力资源和社会保障局","external":null,"intended":"instant","item":"SB-001","itemVersion":1,"kind":"instant","request":null,"serial":2,"staff":"wang","type":"case-opened","visit":null,"window":1,"withoutVisit":"邮寄送件"}', '25e7f2d4e3aca2b756b8e6b0000ab18b61d27169e96cca04efa6d44161065b05');
INSERT INTO journal VALUES (120, 1795482070975, 'hall', '{"case":"20261124-1-002","day":"2026-11-24","evidence":{"item":"SB-001","kind":"instant"},"finding":"case-without-visit/20261124-1-002","rule":"case-without-visit","staff":"wang","type":"finding-noted","visit":null,"window":1}', '52beed6dd049ddb95b4cc36e69419c6267ebadce50b54d7734e8b422d56b478e');
INSERT INTO journal VALUES (121, 1795482070975, 'staff:wang', '{"case":"20261124-1-002","due":{"amberAt":1795483510975,"at":1795483870975,"certain":true,"day":"2026-11-24"},"itemVersion":1,"kind":"instant","limit":{"by":"minutes","minutes":30},"staff":"wang","type":"case-accepted","window":1}', '074a773b8d7bd28b8d1969bfe2fdeac14c7ad537801edb8b8282b328a4244658');
INSERT INTO journal VALUES (122, 1795482070993, 'staff:wang', '{"manner":{"how":"next"},"staff":"wang","type":"ticket-called","visit":"20261124-A005","wait":{"closedMs":6,"openMs":70312,"parkedMs":0},"window":1}', '9430c8b0d5acf015754e10b3b3da6238644a4d707eda15b06ea915384060264a');
INSERT INTO journal VALUES (123, 1795482070999, 'staff:wang', '{"type":"service-started","visit":"20261124-A005","window":1}', '72dead2c9210b1788cd0325283d4ecb072c84a7eb68acaf09f9ff4ae18989c23');
INSERT INTO journal VALUES (124, 1795482071004, 'staff:wang', '{"type":"service-finished","visit":"20261124-A005","window":1}', 'bcc3599a0382f6e448d708c53c51e4d63013c37df86cf179a65989cb6b3e83bb');
INSERT INTO journal VALUES (125, 1795482071004, 'hall', '{"item":"pension","staff":"wang","type":"rating-session-opened","until":1795482191004,"visit":"20261124-A005","window":1}', '92cdbe1d56d9f188c8b92d3314a539e7beb4ab0ebf91848c27177490d7c041b8');
INSERT INTO journal VALUES (126, 1795482071009, 'device:keypad-1', '{"device":"keypad-1","kind":"R","notCounted":null,"number":2,"pressedAt":1795482071009,"token":"20261124-A005","type":"key-pressed","uid":"ABE739B4","value":"2","window":1}', '36040e3029876dd8f3968620dac3861ec6b2d97a31837f0ba973cb2e8b7a5618');
INSERT INTO journal VALUES (127, 1795482071009, 'device:keypad-1', '{"channel":"keypad","level":2,"pressedAt":1795482071009,"type":"visit-rated","visit":"20261124-A005","window":1}', '19ab8ea657ccbe7806f271b8d3269402c81367bb11d2f49a55ea6a145f93126a');
INSERT INTO journal VALUES (128, 1795482071009, 'hall', '{"callBackDue":null,"case":null,"channel":"keypad","day":"2026-11-24","followUp":"20261124-F001","item":"pension","level":2,"openedOn":"2026-11-24","putRightDays":15,"putRightDue":{"amberAt":1796918400000,"at":1797350400000,"certain":true,"day":"2026-12-15"},"serial":1,"type":"follow-up-opened","visit":"20261124-A005","window":1}', 'db56b767e3c51c1959521528ee70b8f4feba3c783294dc1d58c6530bd36a1143');
INSERT INTO journal VALUES (129, 1795482071017, 'staff:manager', '{"badge":"018","duty":"社会保障卡受理","id":"wang","type":"card-changed"}', 'd8185083e6a80354bd15e49deb5ec1e3166737fa343fe04330d5b4423aa76550');
INSERT INTO journal VALUES (130, 1795482071048, 'staff:inspector', '{"id":"inspector","type":"signed-in"}', '956cc8c831ba9554e7aa7777afe6b4998a66b8b01a18df1623681ced5d13a379');
INSERT INTO journal VALUES (131, 1795482071055, 'staff:inspector', '{"count":1,"day":"2026-11-24","entry":1,"evidence":"台面杂乱","hundredths":-100,"needsSignature":false,"rule":"untidy","staff":"inspector","type":"entry-made","window":2}', '6518b5fe1bce0590788db01f1fcc621d72a329c8727a334e77c19624b983f96a');
INSERT INTO journal VALUES (132, 1795482071061, 'staff:wang', '{"type":"window-left","window":1}', 'e696425e16d72050419db5c90178041975880f213fa4c640719580be3c39e6a7');
INSERT INTO journal VALUES (133, 1795564800003, 'hall', '{"type":"visit-left-over","visit":"20261124-A002","was":"waiting"}', 'edf342ae857b6c776be4604f23c0063dfcf0c988bb56cddce3161fc650325e45');
INSERT INTO journal VALUES (134, 1795564800003, 'hall', '{"type":"visit-left-over","visit":"20261124-A003","was":"parked"}', 'a0bcc9617d22d6183e7655f18b07f3f3a1c82f503e5fade6b9ee4ad2e543940d');
INSERT INTO journal VALUES (135, 1795564800003, 'hall', '{"type":"visit-left-over","visit":"20261124-A004","was":"missed"}', '4bc359ac5d2473d23d252d4a52ac18c172b5e01664ca6b04fd7837e54c2b2dec');
INSERT INTO journal VALUES (136, 1795564800003, 'hall', '{"type":"visit-left-over","visit":"20261124-B001","was":"waiting"}', '03d27421271134a476d90da8245e4f456e3bb71aea99ecdcd8a6edbfe19c0080');
INSERT INTO journal VALUES (137, 1795564800003, 'hall', '{"type":"visit-left-over","visit":"20261124-C001","was":"waiting"}', '62bdaf0dc0dbe4376f80b1a67ec82d8dbe57a0491ef888d5f51174c827fd86a8');
INSERT INTO journal VALUES (138, 1795564800003, 'hall', '{"day":"2026-11-25","emergency":null,"type":"day-started"}', 'ef3dd4b7c569796f586a03019685b017d3672e654c4e3cd633e715efb73339fa');
INSERT INTO journal VALUES (139, 1795564800003, 'hall', '{"case":null,"day":"2026-11-24","evidence":{"finishedAt":"2026-11-24 09:00","ticket":"A001","ticketItem":"social-card"},"finding":"visit-without-case/20261124-A001","rule":"visit-without-case","staff":"wang","type":"finding-noted","visit":"20261124-A001","window":1}', 'a1b220f1529cabe3b02419c3f058c14a94c4dace4210ccfaa743f4acc1aa73de');
INSERT INTO journal VALUES (140, 1795564800003, 'hall', '{"case":null,"day":"2026-11-24","evidence":{"finishedAt":"2026-11-24 09:01","ticket":"A005","ticketItem":"pension"},"finding":"visit-without-case/20261124-A005","rule":"visit-without-case","staff":"wang","type":"finding-noted","visit":"20261124-A005","window":1}', '42531608a2b18e6e869c5f1c2e969aefcbe2fd2ebd81703a3a8d7bbf661e48b0');
INSERT INTO journal VALUES (141, 1795564800003, 'hall', '{"end":"expired","job":"20261124-C001/1","trouble":null,"type":"paper-ended"}', 'ba02e601f9389617375a9a6b6ec22b174dc59aaa051243d261128edf5f510045');
INSERT INTO journal VALUES (142, 1795564800003, 'hall', '{"end":"expired","job":"20261124-1-001/1/1","trouble":null,"type":"paper-ended"}', 'f4ad345a2c7a8b9a58634cb0e560ae068edc34c139ce3dac132476956e936e88');
INSERT INTO journal VALUES (143, 1795564800003, 'hall', '{"case":"20261124-1-001","day":"2026-11-24","evidence":{"calendar":"published","due":"2026-11-24 09:31","extensionDays":0,"limit":30,"limitBy":"minutes"},"finding":"over-limit/20261124-1-001","rule":"over-limit","staff":"wang","type":"finding-noted","visit":null,"window":1}', '1006292a9558022e68b57908ab7cc675899ef77fe8f108af09e82165d9b8a7ba');
INSERT INTO journal VALUES (144, 1795564800003, 'hall', '{"case":"20261124-1-002","day":"2026-11-24","evidence":{"calendar":"published","due":"2026-11-24 09:31","extensionDays":0,"limit":30,"limitBy":"minutes"},"finding":"over-limit/20261124-1-002","rule":"over-limit","staff":"wang","type":"finding-noted","visit":null,"window":1}', 'cccc8dc441c4e3e24b095b461750fd5c6cd6018e63dc0bea36d2e88483350e49');
INSERT INTO journal VALUES (145, 1795564800011, 'kiosk', '{"ahead":0,"class":"ordinary","day":"2026-11-25","item":"household","job":"20261125-D001/1","number":"D001","prefix":"D","reason":null,"request":null,"serial":1,"type":"ticket-issued","visit":"20261125-D001"}', '8bcaba59b37f0fd991a9956361fdb7114f9005b3f48ad0730cd46a5d87bcff04');
INSERT INTO journal VALUES (146, 1795564800011, 'kiosk', '{"device":"printer","job":"20261125-D001/1","paper":{"ahead":0,"code":"FKPS73","hallName":"清河县政务服务中心","issuedAt":"2026-11-25 08:00","itemName":"户口登记","kind":"ticket","number":"D001","qr":"https://hall.example/t/5lhhD001Q4EuSKvLASUg_BUk","reprint":false},"type":"paper-queued","visit":"20261125-D001"}', '8b9395fc8cb427e88a80bcd173307a3c30d1bfd09f2882f32b0343884502d055');
INSERT INTO days VALUES ('2026-11-24', 2);
INSERT INTO days VALUES ('2026-11-25', 138);
INSERT INTO plans VALUES (1, 1795482000049, '{"cases":{"amberPercent":20,"applicantDays":1095,"extensionDaysAtMost":10,"instantMinutes":30,"itemsList":null,"petitionDays":7,"specialPetitionDays":15},"closedOn":[],"groups":[{"items":[{"code":"social-card","dailyCap":null,"hours":null,"name":{"en":"Social security card","zh":"社会保障卡申领"}},{"code":"pension","dailyCap":null,"hours":null,"name":{"en":"Pension entitlement","zh":"养老保险待遇核定"}},{"code":"medical","dailyCap":null,"hours":null,"name":{"en":"Medical expense claims","zh":"医疗费用报销"}}],"name":{"en":"Social security","zh":"社会保障"},"prefix":"A"},{"items":[{"code":"property-transfer","dailyCap":200,"hours":null,"name":{"en":"Transfer of property","zh":"不动产转移登记"}},{"code":"mortgage","dailyCap":null,"hours":null,"name":{"en":"Mortgage registration","zh":"抵押权登记"}},{"code":"property-search","dailyCap":null,"hours":null,"name":{"en":"Property records","zh":"不动产登记查询"}}],"name":{"en":"Real estate","zh":"不动产登记"},"prefix":"B"},{"items":[{"code":"company-new","dailyCap":null,"hours":null,"name":{"en":"New company","zh":"企业设立登记"}},{"code":"company-change","dailyCap":null,"hours":null,"name":{"en":"Change of a company","zh":"企业变更登记"}}],"name":{"en":"Business registration","zh":"企业登记"},"prefix":"C"},{"items":[{"code":"identity-card","dailyCap":null,"hours":null,"name":{"en":"Identity card","zh":"居民身份证办理"}},{"code":"household","dailyCap":null,"hours":null,"name":{"en":"Household registration","zh":"户口登记"}}],"name":{"en":"Household and identity","zh":"公安户籍"},"prefix":"D"}],"hours":{"days":"every-day","seasons":[{"from":"01-01","open":[{"from":"00:00","to":"24:00"}]}]},"name":{"en":"Qinghe County Public Service Hall","zh":"清河县政务服务中心"},"pauseReasons":[{"code":"break","name":{"en":"Short break","zh":"短暂休息"}},{"code":"lunch","name":{"en":"Lunch","zh":"午餐"}},{"code":"meeting","name":{"en":"Meeting","zh":"开会"}},{"code":"system","name":{"en":"System failure","zh":"系统故障"}}],"publicUrl":"https://hall.example","queue":{"bringBackMinutes":30,"headStartMinutes":{"appointment":10,"disabled":15,"elderly":15,"military":15,"ordinary":0,"urgent":60},"noShowAfterCalls":2,"noShowAfterSeconds":60,"passedAtMost":6,"recallEverySeconds":20,"recallsAtMost":3},"rating":{"afterNextCallSeconds":30,"appealDays":5,"defaultAfterDays":null,"defaultLevel":4,"per":"visit","putRightDays":15,"sessionSeconds":120},"timeZone":"Asia/Shanghai","windows":[{"name":{"en":"Window 1","zh":"1号窗口"},"no":1,"serves":["social-card","pension","medical"]},{"name":{"en":"Window 2","zh":"2号窗口"},"no":2,"serves":["social-card","pension","medical"]},{"name":{"en":"Window 3","zh":"3号窗口"},"no":3,"serves":["property-transfer","mortgage","property-search"]},{"name":{"en":"Window 4","zh":"4号窗口"},"no":4,"serves":["property-transfer","mortgage"]},{"name":{"en":"Window 5","zh":"5号窗口"},"no":5,"serves":["company-new","company-change"]},{"name":{"en":"All services","zh":"综合窗口"},"no":6,"serves":["identity-card","household","property-search","social-card"]}]}');
INSERT INTO window_shifts VALUES (61, 1, 'wang', 1795482000586, 1795482071061);
INSERT INTO devices VALUES ('printer', '{"detail":"the printer reports paper-end","state":"trouble","trouble":"paper-end"}', 1795482070825);
INSERT INTO devices VALUES ('keypad-1', '{"state":"ready"}', 1795482000258);
INSERT INTO devices VALUES ('display-1', '{"state":"ready"}', 1795482000258);
INSERT INTO devices VALUES ('keypad-3', '{"state":"ready"}', 1795482000258);
INSERT INTO devices VALUES ('display-3', '{"state":"ready"}', 1795482000258);
INSERT INTO devices VALUES ('display-5', '{"state":"ready"}', 1795482000236);
INSERT INTO devices VALUES ('display-6', '{"state":"ready"}', 1795482000384);
INSERT INTO devices VALUES ('keypad-6', '{"state":"ready"}', 1795482000429);
INSERT INTO devices VALUES ('callpad-6', '{"state":"ready"}', 1795482000483);
INSERT INTO print_jobs VALUES ('20261124-A001/1', '20261124-A001', 'printer', '{"ahead":0,"code":"MWE5JA","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"社会保障卡申领","kind":"ticket","number":"A001","qr":"https://hall.example/t/5lhgA001GY8_mCVkIOECubnW","reprint":false}', 'printed', 1795482000596, 1795482000676);
INSERT INTO print_jobs VALUES ('20261124-A002/1', '20261124-A002', 'printer', '{"ahead":0,"code":"Z7CL9T","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"养老保险待遇核定","kind":"ticket","number":"A002","qr":"https://hall.example/t/5lhgA002wefkI2PHwXwkPZKF","reprint":false}', 'printed', 1795482000632, 1795482000735);
INSERT INTO print_jobs VALUES ('20261124-A003/1', '20261124-A003', 'printer', '{"ahead":0,"code":"7FVBS8","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"医疗费用报销","kind":"ticket","number":"A003","qr":"https://hall.example/t/5lhgA003RcmTLjoNWRtOzC7U","reprint":false}', 'printed', 1795482000640, 1795482000761);
INSERT INTO print_jobs VALUES ('20261124-A004/1', '20261124-A004', 'printer', '{"ahead":1,"code":"X68RBV","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"社会保障卡申领","kind":"ticket","number":"A004","qr":"https://hall.example/t/5lhgA004SS2rgVHqrPfthy0E","reprint":false}', 'printed', 1795482000648, 1795482000789);
INSERT INTO print_jobs VALUES ('20261124-A005/1', '20261124-A005', 'printer', '{"ahead":1,"code":"76F45X","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"养老保险待遇核定","kind":"ticket","number":"A005","qr":"https://hall.example/t/5lhgA005vwt2qRXwQO3r5Frs","reprint":false}', 'expired', 1795482000675, 1795482070805);
INSERT INTO print_jobs VALUES ('20261124-B001/1', '20261124-B001', 'printer', '{"ahead":0,"code":"H9XBG7","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"抵押权登记","kind":"ticket","number":"B001","qr":"https://hall.example/t/5lhgB0016AwCNDZrc5S-XgOZ","reprint":false}', 'expired', 1795482000688, 1795482070805);
INSERT INTO print_jobs VALUES ('20261124-C001/1', '20261124-C001', 'printer', '{"ahead":0,"code":"AC4CAE","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:01","itemName":"企业设立登记","kind":"ticket","number":"C001","qr":"https://hall.example/t/5lhgC0010ovfXOrUvfMseNu_","reprint":false}', 'expired', 1795482070826, 1795564800003);
INSERT INTO print_jobs VALUES ('20261124-1-001/1/1', '20261124-1-001/1', 'printer', '{"applicant":"72a4e6a8-a471-4bcb-b72f-2496e240a055","caseNumber":"20261124-1-001","contact":"0573-8860 1201 一楼1、2号窗口","department":"县人力资源和社会保障局","externalNumber":null,"facts":[{"name":"告知时间","value":"2026-11-24 09:01"},{"name":"办理依据","value":"《中华人民共和国社会保险法》第五十八条；《社会保障卡管理办法》"},{"name":"收费标准","value":"免费"},{"name":"需补材料","value":"共1项"}],"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:01","issuedBy":"王芳","itemName":"社会保障卡首次申领","kind":"slip","list":["身份证复印件"],"listTitle":"需要补齐的材料","notes":["材料补齐后，请带本单再来一次即可办理；除本单所列外，不再要求其他材料。"],"number":"20261124-1-001/1","qr":"https://hall.example/c/49KxmoiCc8hUhC4osqp2fA","reprint":false,"slip":"one-time-notification","title":{"en":"One-time notification","zh":"一次性告知单"}}', 'expired', 1795482070951, 1795564800003);
INSERT INTO print_jobs VALUES ('20261125-D001/1', '20261125-D001', 'printer', '{"ahead":0,"code":"FKPS73","hallName":"清河县政务服务中心","issuedAt":"2026-11-25 08:00","itemName":"户口登记","kind":"ticket","number":"D001","qr":"https://hall.example/t/5lhhD001Q4EuSKvLASUg_BUk","reprint":false}', 'queued', 1795564800011, 1795564800011);
INSERT INTO accounts VALUES ('admin', '周国强', 'admin', 0, 1, 1, 0, 1795482000114, 35, 35);
INSERT INTO accounts VALUES ('manager', '陈静', 'manager', 0, 1, 1, 0, 1795482000114, 38, 38);
INSERT INTO accounts VALUES ('inspector', '孙伟', 'inspector', 0, 1, 1, 0, 1795482000114, 40, 40);
INSERT INTO accounts VALUES ('wang', '王芳', 'staff', 0, 1, 1, 0, 1795482000114, 43, 43);
INSERT INTO accounts VALUES ('li', '李娜', 'staff', 1, 1, 1, 0, 1795482000114, 46, 46);
INSERT INTO accounts VALUES ('zhao', '赵磊', 'staff', 0, 1, 1, 0, 1795482000114, 49, 49);
INSERT INTO secret_passwords VALUES ('admin', 35, X'212ad0e26bd80f9575efb882157b18fe', X'22ddee644149467850c5156945d98c64e9c7ec86b783b86e150ed7020f069263', '{"n":1024,"r":8,"p":1}');
INSERT INTO secret_passwords VALUES ('manager', 38, X'68248a9b6ed92f44de96cfa0013fbad8', X'21ec222bbcd59a4688ada4bf6d4c84abe115b0ee58f37cb85749ad4961f74df1', '{"n":1024,"r":8,"p":1}');
INSERT INTO secret_passwords VALUES ('inspector', 40, X'afb1d5d5ef4a6879aa5e91a15d8a50a7', X'0c24b5db6f21bb7c9e983950778f551f4112f25c35d9b63e44093358ebc93493', '{"n":1024,"r":8,"p":1}');
INSERT INTO secret_passwords VALUES ('wang', 43, X'544be997bb9daa43f35b5876da1444b1', X'c35610f4ea565466122fc420fd88d17143720556dd09d8198e96c2636547e8f0', '{"n":1024,"r":8,"p":1}');
INSERT INTO secret_passwords VALUES ('li', 46, X'8b7b2a077912da6cb22a3ae7b1827272', X'ecd1b0d1e8874e0c62703c949fabc1d6b5164074a071cabd813b5519c55e3068', '{"n":1024,"r":8,"p":1}');
INSERT INTO secret_passwords VALUES ('zhao', 49, X'daebc6131783b8bc1313a7bb44412047', X'0bbcf225679e47650980f19fe84fc014a4246943dd38d22ee8e021b32623ac87', '{"n":1024,"r":8,"p":1}');
INSERT INTO secret_sessions VALUES (X'274e48a6ab66183252b45017edbe24a5631c56343d39cfd133113095664d258a', 'manager', 57, 1795482000387, 1795525200387);
INSERT INTO secret_sessions VALUES (X'e9204633755c0b9cf55f81b43f8ff1032537287bca3a4705186e71c4adf50c71', 'wang', 60, 1795482000536, 1795525200536);
INSERT INTO secret_sessions VALUES (X'1ac3f89ad47f1c18761a16927a04982058f4c06e0d17de37bd667417b411d269', 'admin', 106, 1795482070912, 1795525270912);
INSERT INTO secret_sessions VALUES (X'6e37bb0fafc342213f19654163e6a068e6599fd164e40f7da6e2a5a4c85f1e6e', 'inspector', 130, 1795482071048, 1795525271048);
INSERT INTO screens VALUES (1, 'wall', '一楼大屏', '127.0.0.1', 1, 1795482070920, 0);
INSERT INTO tokens VALUES ('booking', 'hall:read', 1, 1795482070928, 108, 1);
INSERT INTO tokens VALUES ('monitoring', 'hall:read', 1, 1795482070934, 109, 0);
INSERT INTO secret_screens VALUES (X'867426ce84b70bdbe93cd513af28e9937da365643c5aaf67f33b6a8fbebb6b3a', 1);
INSERT INTO secret_tokens VALUES (X'817feeaddadc96d881d63db1386e451412f65f9d6b8492fed5d15645d24fd331', 'monitoring', 109, NULL);
INSERT INTO visits VALUES ('20261124-A001', '2026-11-24', 'A001', 'A', 1, 'social-card', 'ordinary', NULL, 0, NULL, 1795482000596, 'finished', 1, 'wang', 1795482000697, 1, 101, 0, 0, 1795482000705, 1795482000733);
INSERT INTO visits VALUES ('20261124-A002', '2026-11-24', 'A002', 'A', 2, 'mortgage', 'ordinary', NULL, 0, NULL, 1795482000632, 'left-over-waiting', 1, 'wang', 1795482000750, 1, 118, 0, 0, 1795482000761, NULL);
INSERT INTO visits VALUES ('20261124-A003', '2026-11-24', 'A003', 'A', 3, 'medical', 'ordinary', NULL, 0, NULL, 1795482000640, 'left-over-parked', 1, 'wang', 1795482000772, 1, 132, 0, 0, 1795482000778, NULL);
INSERT INTO visits VALUES ('20261124-A004', '2026-11-24', 'A004', 'A', 4, 'social-card', 'ordinary', NULL, 1, NULL, 1795482000648, 'missed', 1, 'wang', 1795482000795, 2, 147, 0, 0, NULL, NULL);
INSERT INTO visits VALUES ('20261124-A005', '2026-11-24', 'A005', 'A', 5, 'pension', 'ordinary', NULL, 1, NULL, 1795482000675, 'finished', 1, 'wang', 1795482070993, 1, 70312, 6, 0, 1795482070999, 1795482071004);
INSERT INTO visits VALUES ('20261124-B001', '2026-11-24', 'B001', 'B', 1, 'mortgage', 'ordinary', NULL, 0, NULL, 1795482000688, 'left-over-waiting', NULL, NULL, NULL, 0, 0, 0, 0, NULL, NULL);
INSERT INTO visits VALUES ('20261124-C001', '2026-11-24', 'C001', 'C', 1, 'company-new', 'elderly', NULL, 0, NULL, 1795482070826, 'left-over-waiting', NULL, NULL, NULL, 0, 0, 0, 0, NULL, NULL);
INSERT INTO visits VALUES ('20261125-D001', '2026-11-25', 'D001', 'D', 1, 'household', 'ordinary', NULL, 0, NULL, 1795564800011, 'waiting', NULL, NULL, NULL, 0, 0, 0, 0, NULL, NULL);
INSERT INTO presses VALUES ('ABE739B4', 1, 'keypad-1', 'R', '5', '20261124-A001', 1795482000744, 1795482000744, NULL, 1);
INSERT INTO presses VALUES ('ABE739B4', 2, 'keypad-1', 'R', '2', '20261124-A005', 1795482071009, 1795482071009, NULL, 1);
INSERT INTO rating_sessions VALUES ('20261124-A001', '20261124-A001', NULL, 1, 1, 'social-card', 'wang', '2026-11-24', 1795482000733, 1795482120733, 0, 'active');
INSERT INTO rating_sessions VALUES ('20261124-A005', '20261124-A005', NULL, 1, 1, 'pension', 'wang', '2026-11-24', 1795482071004, 1795482191004, 0, 'active');
INSERT INTO ratings VALUES ('20261124-A001', '20261124-A001', 1, 'social-card', '2026-11-24', 5, 1795482000744, 1795482000744, 'keypad', NULL, NULL, NULL);
INSERT INTO ratings VALUES ('20261124-A005', '20261124-A005', 1, 'pension', '2026-11-24', 2, 1795482071009, 1795482071009, 'keypad', NULL, NULL, NULL);
INSERT INTO rating_days VALUES ('2026-11-24', 1, 'pension', 'keypad', 'active', 2, 1);
INSERT INTO rating_days VALUES ('2026-11-24', 1, 'pension', 'none', 'finished', 0, 1);
INSERT INTO rating_days VALUES ('2026-11-24', 1, 'social-card', 'keypad', 'active', 5, 1);
INSERT INTO rating_days VALUES ('2026-11-24', 1, 'social-card', 'none', 'finished', 0, 1);
INSERT INTO rating_months VALUES ('2026-11', 1, 'pension', 'keypad', 'active', 2, 1);
INSERT INTO rating_months VALUES ('2026-11', 1, 'pension', 'none', 'finished', 0, 1);
INSERT INTO rating_months VALUES ('2026-11', 1, 'social-card', 'keypad', 'active', 5, 1);
INSERT INTO rating_months VALUES ('2026-11', 1, 'social-card', 'none', 'finished', 0, 1);
INSERT INTO voice_months VALUES ('2026-11', 1, 'active', 2, 1);
INSERT INTO voice_months VALUES ('2026-11', 1, 'active', 5, 1);
INSERT INTO secret_rating_key VALUES (1, X'4fa55e11f67f2e82abe686310a320cf566111424eae3551f7dc51d40618a8f15');
INSERT INTO follow_ups VALUES ('20261124-F001', '20261124-A005', '20261124-A005', NULL, 1, 'pension', 'keypad', '2026-11-24', 2, '2026-11-24', 1, 1795482071009, 'open', NULL, NULL, NULL, NULL, 0, 15, '2026-12-15', 1797350400000, 1796918400000, 1, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1797350400000, NULL, NULL, '[]', 0, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, 1797350400000, 0);
INSERT INTO follow_up_entries VALUES ('20261124-F001', 128, 1795482071009, NULL, 'follow-up-opened');
INSERT INTO items VALUES ('BDC-001', 1, 1795482000070, NULL, '{"code":"BDC-001","contact":"0573-8860 1301 一楼3、4号窗口","department":"县不动产登记中心","feeStandard":"住宅 80 元/件；非住宅 550 元/件","jointDepartments":["县住房和城乡建设局","国家税务总局清河县税务局"],"kind":"joint","legalBasis":"《中华人民共和国民法典》第二百零九条；《不动产登记暂行条例》第十四条","limitDays":5,"materials":[{"main":true,"name":"不动产权证书原件"},{"main":true,"name":"买卖合同"},{"main":true,"name":"双方身份证明"},{"main":false,"name":"完税凭证"}],"name":{"en":"Transfer of a used home (trade, tax and registry together)","zh":"存量房转移登记（交易、税务、登记联办）"},"steps":["handled","reviewed","approved"],"ticketItem":"property-transfer"}');
INSERT INTO items VALUES ('BDC-002', 1, 1795482000070, NULL, '{"code":"BDC-002","contact":"0573-8860 1303 一楼3号窗口","department":"县不动产登记中心","feeStandard":"住宅 80 元/件；非住宅 550 元/件","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国民法典》第二百三十条；《不动产登记暂行条例实施细则》第十四条","limitDays":15,"materials":[{"main":true,"name":"不动产权证书原件"},{"main":true,"name":"继承权公证书或全部法定继承人到场声明"},{"main":false,"name":"被继承人死亡证明"},{"main":false,"name":"亲属关系证明"},{"main":false,"name":"申请人身份证明"}],"name":{"en":"Transfer by inheritance","zh":"继承取得不动产转移登记"},"steps":["handled","reviewed","approved"],"ticketItem":"property-transfer"}');
INSERT INTO items VALUES ('BDC-003', 1, 1795482000070, NULL, '{"code":"BDC-003","contact":"0573-8860 1305 一楼3、4号窗口","department":"县不动产登记中心","feeStandard":"住宅 80 元/件；非住宅 550 元/件","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国民法典》第四百零二条；《不动产登记暂行条例实施细则》第六十六条","limitDays":3,"materials":[{"main":true,"name":"不动产权证书原件"},{"main":true,"name":"主债权合同和抵押合同"},{"main":false,"name":"抵押双方身份证明"}],"name":{"en":"First registration of a mortgage","zh":"不动产抵押权首次登记"},"steps":["handled","reviewed"],"ticketItem":"mortgage"}');
INSERT INTO items VALUES ('BDC-004', 1, 1795482000070, NULL, '{"code":"BDC-004","contact":"0573-8860 1305 一楼3、4号窗口","department":"县不动产登记中心","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《不动产登记暂行条例实施细则》第七十条","limitDays":null,"materials":[{"main":true,"name":"不动产登记证明原件"},{"main":false,"name":"抵押权人出具的注销申请"}],"name":{"en":"Cancellation of a mortgage","zh":"不动产抵押权注销登记"},"steps":["handled"],"ticketItem":"mortgage"}');
INSERT INTO items VALUES ('BDC-005', 1, 1795482000070, NULL, '{"code":"BDC-005","contact":"0573-8860 1308 一楼3、6号窗口","department":"县不动产登记中心","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《不动产登记资料查询暂行办法》第七条","limitDays":null,"materials":[{"main":true,"name":"居民身份证原件"},{"main":false,"name":"代查的：委托书和代理人身份证"}],"name":{"en":"Search of property records","zh":"不动产登记资料查询"},"steps":["handled"],"ticketItem":"property-search"}');
INSERT INTO items VALUES ('GA-001', 1, 1795482000070, NULL, '{"code":"GA-001","contact":"0573-8860 1501 一楼6号窗口","department":"县公安局","feeStandard":"换领 20 元/证；补领 40 元/证","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国居民身份证法》第十一条","limitDays":20,"materials":[{"main":true,"name":"居民户口簿"},{"main":false,"name":"旧居民身份证（换领的）"},{"main":false,"name":"近期证件照（可现场拍摄）"}],"name":{"en":"Identity card: renewal or replacement","zh":"居民身份证换领、补领"},"steps":["handled","reviewed"],"ticketItem":"identity-card"}');
INSERT INTO items VALUES ('GA-002', 1, 1795482000070, NULL, '{"code":"GA-002","contact":"0573-8860 1501 一楼6号窗口","department":"县公安局","feeStandard":"10 元/证","jointDepartments":[],"kind":"instant","legalBasis":"《临时居民身份证管理办法》第六条","limitDays":null,"materials":[{"main":true,"name":"居民户口簿"},{"main":false,"name":"近期证件照（可现场拍摄）"}],"name":{"en":"Temporary identity card","zh":"临时居民身份证申领"},"steps":["handled"],"ticketItem":"identity-card"}');
INSERT INTO items VALUES ('GA-003', 1, 1795482000070, NULL, '{"code":"GA-003","contact":"0573-8860 1503 一楼6号窗口","department":"县公安局","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《中华人民共和国户口登记条例》第七条","limitDays":null,"materials":[{"main":true,"name":"出生医学证明"},{"main":true,"name":"父母居民户口簿"},{"main":false,"name":"父母结婚证"}],"name":{"en":"Registration of a birth","zh":"出生登记"},"steps":["handled"],"ticketItem":"household"}');
INSERT INTO items VALUES ('GA-004', 1, 1795482000070, NULL, '{"code":"GA-004","contact":"0573-8860 1503 一楼6号窗口","department":"县公安局","feeStandard":"免费","jointDepartments":[],"kind":"forwarded","legalBasis":"《中华人民共和国户口登记条例》第十条","limitDays":10,"materials":[{"main":true,"name":"居民户口簿"},{"main":true,"name":"居民身份证原件"},{"main":true,"name":"迁入地准予迁入证明"}],"name":{"en":"Move of household registration to another province","zh":"户口跨省迁移"},"steps":["handled","reviewed","approved"],"ticketItem":"household"}');
INSERT INTO items VALUES ('SB-001', 1, 1795482000070, NULL, '{"code":"SB-001","contact":"0573-8860 1201 一楼1、2号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《中华人民共和国社会保险法》第五十八条；《社会保障卡管理办法》","limitDays":null,"materials":[{"main":true,"name":"居民身份证原件"},{"main":false,"name":"近期白底证件照（可现场拍摄）"}],"name":{"en":"First social security card","zh":"社会保障卡首次申领"},"steps":["handled"],"ticketItem":"social-card"}');
INSERT INTO items VALUES ('SB-002', 1, 1795482000070, NULL, '{"code":"SB-002","contact":"0573-8860 1201 一楼1、2号窗口","department":"县人力资源和社会保障局","feeStandard":"工本费 20 元/张","jointDepartments":[],"kind":"instant","legalBasis":"《社会保障卡管理办法》","limitDays":null,"materials":[{"main":true,"name":"居民身份证原件"},{"main":false,"name":"代办的：委托书和代办人身份证"}],"name":{"en":"Replacement of a lost social security card","zh":"社会保障卡挂失补领"},"steps":["handled"],"ticketItem":"social-card"}');
INSERT INTO items VALUES ('SB-003', 1, 1795482000070, NULL, '{"code":"SB-003","contact":"0573-8860 1215 一楼1号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国社会保险法》第十六条；《国务院关于完善企业职工基本养老保险制度的决定》","limitDays":15,"materials":[{"main":true,"name":"居民身份证原件"},{"main":true,"name":"职工个人档案"},{"main":false,"name":"养老保险待遇申领表"},{"main":false,"name":"社会保障卡复印件"}],"name":{"en":"Pension of an employee","zh":"企业职工基本养老保险待遇核定"},"steps":["handled","reviewed","approved"],"ticketItem":"pension"}');
INSERT INTO items VALUES ('SB-004', 1, 1795482000070, NULL, '{"code":"SB-004","contact":"0573-8860 1200 一楼1号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"inquiry","legalBasis":"《中华人民共和国社会保险法》第七十四条","limitDays":null,"materials":[],"name":{"en":"Questions about pension insurance","zh":"养老保险参保缴费咨询"},"steps":[],"ticketItem":"pension"}');
INSERT INTO items VALUES ('SB-005', 1, 1795482000070, NULL, '{"code":"SB-005","contact":"0573-8860 1218 一楼2号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"forwarded","legalBasis":"《国务院关于工人退休、退职的暂行办法》第一条","limitDays":20,"materials":[{"main":true,"name":"居民身份证原件"},{"main":true,"name":"职工个人档案"},{"main":true,"name":"特殊工种岗位证明"},{"main":false,"name":"提前退休申请表"}],"name":{"en":"Early retirement from hazardous work","zh":"特殊工种提前退休审批"},"steps":["handled","reviewed"],"ticketItem":"pension"}');
INSERT INTO items VALUES ('SJ-001', 1, 1795482000070, NULL, '{"code":"SJ-001","contact":"0573-8860 1401 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费（印章按市场价）","jointDepartments":["国家税务总局清河县税务局","县公安局","县人力资源和社会保障局"],"kind":"joint","legalBasis":"《中华人民共和国公司法》第二十九条；《中华人民共和国市场主体登记管理条例》第十九条","limitDays":3,"materials":[{"main":true,"name":"公司登记（备案）申请书"},{"main":true,"name":"公司章程"},{"main":true,"name":"股东和法定代表人身份证明"},{"main":false,"name":"住所使用证明"}],"name":{"en":"New company, everything at once","zh":"企业设立登记（开办企业一件事）"},"steps":["handled","reviewed","approved"],"ticketItem":"company-new"}');
INSERT INTO items VALUES ('SJ-002', 1, 1795482000070, NULL, '{"code":"SJ-002","contact":"0573-8860 1402 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《中华人民共和国市场主体登记管理条例》第十九条；《促进个体工商户发展条例》","limitDays":null,"materials":[{"main":true,"name":"个体工商户登记（备案）申请书"},{"main":true,"name":"经营者身份证明"},{"main":false,"name":"经营场所使用证明"}],"name":{"en":"Registration of a sole trader","zh":"个体工商户设立登记"},"steps":["handled"],"ticketItem":"company-new"}');
INSERT INTO items VALUES ('SJ-003', 1, 1795482000070, NULL, '{"code":"SJ-003","contact":"0573-8860 1403 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国市场主体登记管理条例》第二十四条","limitDays":3,"materials":[{"main":true,"name":"公司登记（备案）申请书"},{"main":true,"name":"变更决议或决定"},{"main":false,"name":"营业执照正、副本"}],"name":{"en":"Change of a company","zh":"公司变更登记"},"steps":["handled","reviewed"],"ticketItem":"company-change"}');
INSERT INTO items VALUES ('SJ-004', 1, 1795482000070, NULL, '{"code":"SJ-004","contact":"0573-8860 1403 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国市场主体登记管理条例》第三十一条","limitDays":5,"materials":[{"main":true,"name":"公司注销登记申请书"},{"main":true,"name":"清算报告"},{"main":false,"name":"清税证明"},{"main":false,"name":"营业执照正、副本"}],"name":{"en":"Closing of a company","zh":"公司注销登记"},"steps":["handled","reviewed","approved"],"ticketItem":"company-change"}');
INSERT INTO items VALUES ('YB-001', 1, 1795482000070, NULL, '{"code":"YB-001","contact":"0573-8860 1230 一楼2号窗口","department":"县医疗保障局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国社会保险法》第二十八条；《医疗保障基金使用监督管理条例》","limitDays":20,"materials":[{"main":true,"name":"医疗费用发票原件"},{"main":true,"name":"费用明细清单"},{"main":false,"name":"出院小结或诊断证明"},{"main":false,"name":"本人银行卡复印件"}],"name":{"en":"Refund of medical expenses away from home","zh":"异地就医医疗费用手工报销"},"steps":["handled","reviewed","approved"],"ticketItem":"medical"}');
INSERT INTO items VALUES ('YB-002', 1, 1795482000070, NULL, '{"code":"YB-002","contact":"0573-8860 1232 一楼2号窗口","department":"县医疗保障局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《医疗保障经办管理服务条例》相关规定","limitDays":10,"materials":[{"main":true,"name":"二级以上医院诊断证明"},{"main":true,"name":"近一年检查报告"},{"main":false,"name":"门诊慢特病申请表"}],"name":{"en":"Recognition of a chronic illness","zh":"门诊慢特病待遇认定"},"steps":["handled","reviewed"],"ticketItem":"medical"}');
INSERT INTO items VALUES ('YB-003', 1, 1795482000070, NULL, '{"code":"YB-003","contact":"0573-8860 1239 二楼205室","department":"县医疗保障局","feeStandard":"免费","jointDepartments":[],"kind":"petition","legalBasis":"《信访工作条例》第二十二条","limitDays":null,"materials":[{"main":false,"name":"信访事项书面材料"}],"name":{"en":"Answer to a complaint about medical insurance","zh":"医保待遇问题信访答复"},"steps":["handled","approved"],"ticketItem":"medical"}');
INSERT INTO item_versions VALUES ('BDC-001', 1, 1795482000070, 'hall', NULL, NULL, '{"code":"BDC-001","contact":"0573-8860 1301 一楼3、4号窗口","department":"县不动产登记中心","feeStandard":"住宅 80 元/件；非住宅 550 元/件","jointDepartments":["县住房和城乡建设局","国家税务总局清河县税务局"],"kind":"joint","legalBasis":"《中华人民共和国民法典》第二百零九条；《不动产登记暂行条例》第十四条","limitDays":5,"materials":[{"main":true,"name":"不动产权证书原件"},{"main":true,"name":"买卖合同"},{"main":true,"name":"双方身份证明"},{"main":false,"name":"完税凭证"}],"name":{"en":"Transfer of a used home (trade, tax and registry together)","zh":"存量房转移登记（交易、税务、登记联办）"},"steps":["handled","reviewed","approved"],"ticketItem":"property-transfer"}');
INSERT INTO item_versions VALUES ('BDC-002', 1, 1795482000070, 'hall', NULL, NULL, '{"code":"BDC-002","contact":"0573-8860 1303 一楼3号窗口","department":"县不动产登记中心","feeStandard":"住宅 80 元/件；非住宅 550 元/件","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国民法典》第二百三十条；《不动产登记暂行条例实施细则》第十四条","limitDays":15,"materials":[{"main":true,"name":"不动产权证书原件"},{"main":true,"name":"继承权公证书或全部法定继承人到场声明"},{"main":false,"name":"被继承人死亡证明"},{"main":false,"name":"亲属关系证明"},{"main":false,"name":"申请人身份证明"}],"name":{"en":"Transfer by inheritance","zh":"继承取得不动产转移登记"},"steps":["handled","reviewed","approved"],"ticketItem":"property-transfer"}');
INSERT INTO item_versions VALUES ('BDC-003', 1, 1795482000070, 'hall', NULL, NULL, '{"code":"BDC-003","contact":"0573-8860 1305 一楼3、4号窗口","department":"县不动产登记中心","feeStandard":"住宅 80 元/件；非住宅 550 元/件","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国民法典》第四百零二条；《不动产登记暂行条例实施细则》第六十六条","limitDays":3,"materials":[{"main":true,"name":"不动产权证书原件"},{"main":true,"name":"主债权合同和抵押合同"},{"main":false,"name":"抵押双方身份证明"}],"name":{"en":"First registration of a mortgage","zh":"不动产抵押权首次登记"},"steps":["handled","reviewed"],"ticketItem":"mortgage"}');
INSERT INTO item_versions VALUES ('BDC-004', 1, 1795482000070, 'hall', NULL, NULL, '{"code":"BDC-004","contact":"0573-8860 1305 一楼3、4号窗口","department":"县不动产登记中心","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《不动产登记暂行条例实施细则》第七十条","limitDays":null,"materials":[{"main":true,"name":"不动产登记证明原件"},{"main":false,"name":"抵押权人出具的注销申请"}],"name":{"en":"Cancellation of a mortgage","zh":"不动产抵押权注销登记"},"steps":["handled"],"ticketItem":"mortgage"}');
INSERT INTO item_versions VALUES ('BDC-005', 1, 1795482000070, 'hall', NULL, NULL, '{"code":"BDC-005","contact":"0573-8860 1308 一楼3、6号窗口","department":"县不动产登记中心","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《不动产登记资料查询暂行办法》第七条","limitDays":null,"materials":[{"main":true,"name":"居民身份证原件"},{"main":false,"name":"代查的：委托书和代理人身份证"}],"name":{"en":"Search of property records","zh":"不动产登记资料查询"},"steps":["handled"],"ticketItem":"property-search"}');
INSERT INTO item_versions VALUES ('GA-001', 1, 1795482000070, 'hall', NULL, NULL, '{"code":"GA-001","contact":"0573-8860 1501 一楼6号窗口","department":"县公安局","feeStandard":"换领 20 元/证；补领 40 元/证","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国居民身份证法》第十一条","limitDays":20,"materials":[{"main":true,"name":"居民户口簿"},{"main":false,"name":"旧居民身份证（换领的）"},{"main":false,"name":"近期证件照（可现场拍摄）"}],"name":{"en":"Identity card: renewal or replacement","zh":"居民身份证换领、补领"},"steps":["handled","reviewed"],"ticketItem":"identity-card"}');
INSERT INTO item_versions VALUES ('GA-002', 1, 1795482000070, 'hall', NULL, NULL, '{"code":"GA-002","contact":"0573-8860 1501 一楼6号窗口","department":"县公安局","feeStandard":"10 元/证","jointDepartments":[],"kind":"instant","legalBasis":"《临时居民身份证管理办法》第六条","limitDays":null,"materials":[{"main":true,"name":"居民户口簿"},{"main":false,"name":"近期证件照（可现场拍摄）"}],"name":{"en":"Temporary identity card","zh":"临时居民身份证申领"},"steps":["handled"],"ticketItem":"identity-card"}');
INSERT INTO item_versions VALUES ('GA-003', 1, 1795482000070, 'hall', NULL, NULL, '{"code":"GA-003","contact":"0573-8860 1503 一楼6号窗口","department":"县公安局","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《中华人民共和国户口登记条例》第七条","limitDays":null,"materials":[{"main":true,"name":"出生医学证明"},{"main":true,"name":"父母居民户口簿"},{"main":false,"name":"父母结婚证"}],"name":{"en":"Registration of a birth","zh":"出生登记"},"steps":["handled"],"ticketItem":"household"}');
INSERT INTO item_versions VALUES ('GA-004', 1, 1795482000070, 'hall', NULL, NULL, '{"code":"GA-004","contact":"0573-8860 1503 一楼6号窗口","department":"县公安局","feeStandard":"免费","jointDepartments":[],"kind":"forwarded","legalBasis":"《中华人民共和国户口登记条例》第十条","limitDays":10,"materials":[{"main":true,"name":"居民户口簿"},{"main":true,"name":"居民身份证原件"},{"main":true,"name":"迁入地准予迁入证明"}],"name":{"en":"Move of household registration to another province","zh":"户口跨省迁移"},"steps":["handled","reviewed","approved"],"ticketItem":"household"}');
INSERT INTO item_versions VALUES ('SB-001', 1, 1795482000070, 'hall', NULL, NULL, '{"code":"SB-001","contact":"0573-8860 1201 一楼1、2号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《中华人民共和国社会保险法》第五十八条；《社会保障卡管理办法》","limitDays":null,"materials":[{"main":true,"name":"居民身份证原件"},{"main":false,"name":"近期白底证件照（可现场拍摄）"}],"name":{"en":"First social security card","zh":"社会保障卡首次申领"},"steps":["handled"],"ticketItem":"social-card"}');
INSERT INTO item_versions VALUES ('SB-002', 1, 1795482000070, 'hall', NULL, NULL, '{"code":"SB-002","contact":"0573-8860 1201 一楼1、2号窗口","department":"县人力资源和社会保障局","feeStandard":"工本费 20 元/张","jointDepartments":[],"kind":"instant","legalBasis":"《社会保障卡管理办法》","limitDays":null,"materials":[{"main":true,"name":"居民身份证原件"},{"main":false,"name":"代办的：委托书和代办人身份证"}],"name":{"en":"Replacement of a lost social security card","zh":"社会保障卡挂失补领"},"steps":["handled"],"ticketItem":"social-card"}');
INSERT INTO item_versions VALUES ('SB-003', 1, 1795482000070, 'hall', NULL, NULL, '{"code":"SB-003","contact":"0573-8860 1215 一楼1号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国社会保险法》第十六条；《国务院关于完善企业职工基本养老保险制度的决定》","limitDays":15,"materials":[{"main":true,"name":"居民身份证原件"},{"main":true,"name":"职工个人档案"},{"main":false,"name":"养老保险待遇申领表"},{"main":false,"name":"社会保障卡复印件"}],"name":{"en":"Pension of an employee","zh":"企业职工基本养老保险待遇核定"},"steps":["handled","reviewed","approved"],"ticketItem":"pension"}');
INSERT INTO item_versions VALUES ('SB-004', 1, 1795482000070, 'hall', NULL, NULL, '{"code":"SB-004","contact":"0573-8860 1200 一楼1号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"inquiry","legalBasis":"《中华人民共和国社会保险法》第七十四条","limitDays":null,"materials":[],"name":{"en":"Questions about pension insurance","zh":"养老保险参保缴费咨询"},"steps":[],"ticketItem":"pension"}');
INSERT INTO item_versions VALUES ('SB-005', 1, 1795482000070, 'hall', NULL, NULL, '{"code":"SB-005","contact":"0573-8860 1218 一楼2号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"forwarded","legalBasis":"《国务院关于工人退休、退职的暂行办法》第一条","limitDays":20,"materials":[{"main":true,"name":"居民身份证原件"},{"main":true,"name":"职工个人档案"},{"main":true,"name":"特殊工种岗位证明"},{"main":false,"name":"提前退休申请表"}],"name":{"en":"Early retirement from hazardous work","zh":"特殊工种提前退休审批"},"steps":["handled","reviewed"],"ticketItem":"pension"}');
INSERT INTO item_versions VALUES ('SJ-001', 1, 1795482000070, 'hall', NULL, NULL, '{"code":"SJ-001","contact":"0573-8860 1401 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费（印章按市场价）","jointDepartments":["国家税务总局清河县税务局","县公安局","县人力资源和社会保障局"],"kind":"joint","legalBasis":"《中华人民共和国公司法》第二十九条；《中华人民共和国市场主体登记管理条例》第十九条","limitDays":3,"materials":[{"main":true,"name":"公司登记（备案）申请书"},{"main":true,"name":"公司章程"},{"main":true,"name":"股东和法定代表人身份证明"},{"main":false,"name":"住所使用证明"}],"name":{"en":"New company, everything at once","zh":"企业设立登记（开办企业一件事）"},"steps":["handled","reviewed","approved"],"ticketItem":"company-new"}');
INSERT INTO item_versions VALUES ('SJ-002', 1, 1795482000070, 'hall', NULL, NULL, '{"code":"SJ-002","contact":"0573-8860 1402 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《中华人民共和国市场主体登记管理条例》第十九条；《促进个体工商户发展条例》","limitDays":null,"materials":[{"main":true,"name":"个体工商户登记（备案）申请书"},{"main":true,"name":"经营者身份证明"},{"main":false,"name":"经营场所使用证明"}],"name":{"en":"Registration of a sole trader","zh":"个体工商户设立登记"},"steps":["handled"],"ticketItem":"company-new"}');
INSERT INTO item_versions VALUES ('SJ-003', 1, 1795482000070, 'hall', NULL, NULL, '{"code":"SJ-003","contact":"0573-8860 1403 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国市场主体登记管理条例》第二十四条","limitDays":3,"materials":[{"main":true,"name":"公司登记（备案）申请书"},{"main":true,"name":"变更决议或决定"},{"main":false,"name":"营业执照正、副本"}],"name":{"en":"Change of a company","zh":"公司变更登记"},"steps":["handled","reviewed"],"ticketItem":"company-change"}');
INSERT INTO item_versions VALUES ('SJ-004', 1, 1795482000070, 'hall', NULL, NULL, '{"code":"SJ-004","contact":"0573-8860 1403 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国市场主体登记管理条例》第三十一条","limitDays":5,"materials":[{"main":true,"name":"公司注销登记申请书"},{"main":true,"name":"清算报告"},{"main":false,"name":"清税证明"},{"main":false,"name":"营业执照正、副本"}],"name":{"en":"Closing of a company","zh":"公司注销登记"},"steps":["handled","reviewed","approved"],"ticketItem":"company-change"}');
INSERT INTO item_versions VALUES ('YB-001', 1, 1795482000070, 'hall', NULL, NULL, '{"code":"YB-001","contact":"0573-8860 1230 一楼2号窗口","department":"县医疗保障局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国社会保险法》第二十八条；《医疗保障基金使用监督管理条例》","limitDays":20,"materials":[{"main":true,"name":"医疗费用发票原件"},{"main":true,"name":"费用明细清单"},{"main":false,"name":"出院小结或诊断证明"},{"main":false,"name":"本人银行卡复印件"}],"name":{"en":"Refund of medical expenses away from home","zh":"异地就医医疗费用手工报销"},"steps":["handled","reviewed","approved"],"ticketItem":"medical"}');
INSERT INTO item_versions VALUES ('YB-002', 1, 1795482000070, 'hall', NULL, NULL, '{"code":"YB-002","contact":"0573-8860 1232 一楼2号窗口","department":"县医疗保障局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《医疗保障经办管理服务条例》相关规定","limitDays":10,"materials":[{"main":true,"name":"二级以上医院诊断证明"},{"main":true,"name":"近一年检查报告"},{"main":false,"name":"门诊慢特病申请表"}],"name":{"en":"Recognition of a chronic illness","zh":"门诊慢特病待遇认定"},"steps":["handled","reviewed"],"ticketItem":"medical"}');
INSERT INTO item_versions VALUES ('YB-003', 1, 1795482000070, 'hall', NULL, NULL, '{"code":"YB-003","contact":"0573-8860 1239 二楼205室","department":"县医疗保障局","feeStandard":"免费","jointDepartments":[],"kind":"petition","legalBasis":"《信访工作条例》第二十二条","limitDays":null,"materials":[{"main":false,"name":"信访事项书面材料"}],"name":{"en":"Answer to a complaint about medical insurance","zh":"医保待遇问题信访答复"},"steps":["handled","approved"],"ticketItem":"medical"}');
INSERT INTO cases VALUES (112, '20261124-1-001', '2026-11-24', 1, 1, 1795482070951, 'wang', NULL, '邮寄送件', 'SB-001', 1, '县人力资源和社会保障局', 'instant', 'running', 1, NULL, NULL, NULL, '72a4e6a8-a471-4bcb-b72f-2496e240a055', 1795482070967, '2026-11-24', 1795483870967, 1795483510967, 1, 1, NULL, NULL);
INSERT INTO cases VALUES (119, '20261124-1-002', '2026-11-24', 1, 2, 1795482070975, 'wang', NULL, '邮寄送件', 'SB-001', 1, '县人力资源和社会保障局', 'instant', 'running', 1, NULL, NULL, NULL, NULL, 1795482070975, '2026-11-24', 1795483870975, 1795483510975, 1, 1, NULL, NULL);
INSERT INTO case_entries VALUES (112, 112);
INSERT INTO case_entries VALUES (112, 113);
INSERT INTO case_entries VALUES (112, 114);
INSERT INTO case_entries VALUES (112, 115);
INSERT INTO case_entries VALUES (112, 117);
INSERT INTO case_entries VALUES (112, 118);
INSERT INTO case_entries VALUES (112, 143);
INSERT INTO case_entries VALUES (119, 119);
INSERT INTO case_entries VALUES (119, 120);
INSERT INTO case_entries VALUES (119, 121);
INSERT INTO case_entries VALUES (119, 144);
INSERT INTO case_days VALUES ('2026-11-24', 112);
INSERT INTO slips VALUES ('20261124-1-001/1', '20261124-1-001', '49KxmoiCc8hUhC4osqp2fA', 115);
INSERT INTO findings VALUES ('case-without-visit/20261124-1-001', 'case-without-visit', '20261124-1-001', NULL, 1, 'wang', '2026-11-24', '{"item":"SB-001","kind":"instant"}', 1795482070951);
INSERT INTO findings VALUES ('case-without-visit/20261124-1-002', 'case-without-visit', '20261124-1-002', NULL, 1, 'wang', '2026-11-24', '{"item":"SB-001","kind":"instant"}', 1795482070975);
INSERT INTO findings VALUES ('over-limit/20261124-1-001', 'over-limit', '20261124-1-001', NULL, 1, 'wang', '2026-11-24', '{"calendar":"published","due":"2026-11-24 09:31","extensionDays":0,"limit":30,"limitBy":"minutes"}', 1795564800003);
INSERT INTO findings VALUES ('over-limit/20261124-1-002', 'over-limit', '20261124-1-002', NULL, 1, 'wang', '2026-11-24', '{"calendar":"published","due":"2026-11-24 09:31","extensionDays":0,"limit":30,"limitBy":"minutes"}', 1795564800003);
INSERT INTO findings VALUES ('visit-without-case/20261124-A001', 'visit-without-case', NULL, '20261124-A001', 1, 'wang', '2026-11-24', '{"finishedAt":"2026-11-24 09:00","ticket":"A001","ticketItem":"social-card"}', 1795564800003);
INSERT INTO findings VALUES ('visit-without-case/20261124-A005', 'visit-without-case', NULL, '20261124-A005', 1, 'wang', '2026-11-24', '{"finishedAt":"2026-11-24 09:01","ticket":"A005","ticketItem":"pension"}', 1795564800003);
INSERT INTO applicants VALUES ('72a4e6a8-a471-4bcb-b72f-2496e240a055', 'CqhtNmZczribKKSAHhWNcds8tdtBds5xi0eADZOLLndv5LfpBeV-aa5vWWb-tt38l2Nn6rbb6CmBpQ86YlxZ7XdhGj5__YmRGhfPp73ie9UjoFWTVSmfhpCROLH1KZd5YHCihEf1WfMr-5YUJwisyYA45Z3kINRO9lsmD8xxCbaKDgFwBkUdjprAoKm2m1UHn4kFpuBT1yyYxIfS', 1, 1795482070951, NULL);
INSERT INTO applicant_cases VALUES ('20261124-1-001', '72a4e6a8-a471-4bcb-b72f-2496e240a055');
INSERT INTO staff_cards VALUES ('manager', '大厅值班经理：现场秩序、投诉受理', '', NULL, NULL);
INSERT INTO staff_cards VALUES ('wang', '社会保障卡受理', '018', NULL, NULL);
INSERT INTO staff_cards VALUES ('li', '不动产登记、抵押登记业务', '', NULL, NULL);
INSERT INTO staff_cards VALUES ('zhao', '企业设立、变更登记业务', '', NULL, NULL);
INSERT INTO month_times VALUES ('2026-11', 1, 'pension', 33, 1, 70312, 5);
INSERT INTO month_times VALUES ('2026-11', 1, 'social-card', 33, 1, 101, 28);
INSERT INTO month_cases VALUES ('2026-11', 1, 2, 0);
INSERT INTO month_staff VALUES ('2026-11', 1, 'wang');
INSERT INTO rulebooks VALUES (1, '2026-11-24', '{"categories":[{"atLeast":0,"atMost":null,"code":"presence","name":{"en":"Presence and discipline","zh":"考勤纪律"},"start":1500},{"atLeast":0,"atMost":null,"code":"conduct","name":{"en":"Conduct","zh":"服务规范"},"start":1500},{"atLeast":0,"atMost":null,"code":"accepting","name":{"en":"Accepting and returning","zh":"受理与退件"},"start":1500},{"atLeast":0,"atMost":null,"code":"fees","name":{"en":"Fees","zh":"收费管理"},"start":1500},{"atLeast":0,"atMost":null,"code":"time-limits","name":{"en":"Time limits","zh":"办理时限"},"start":2000},{"atLeast":0,"atMost":null,"code":"results","name":{"en":"Results","zh":"办理结果"},"start":1500},{"atLeast":0,"atMost":null,"code":"tidiness","name":{"en":"Tidiness","zh":"环境卫生"},"start":500},{"atLeast":-1000,"atMost":0,"code":"good-share","name":{"en":"Good share","zh":"好评率"},"start":0},{"atLeast":-500,"atMost":500,"code":"letters","name":{"en":"Praise and criticism","zh":"表扬与批评"},"start":0},{"atLeast":null,"atMost":null,"code":"solicited","name":{"en":"Solicited praise","zh":"授意表扬"},"start":0},{"atLeast":null,"atMost":null,"code":"improvement","name":{"en":"Improvements and honours","zh":"改进与荣誉"},"start":0},{"atLeast":null,"atMost":null,"code":"higher-visits","name":{"en":"Visits to higher authority","zh":"上访"},"start":0}],"goodLevels":[5,4],"month":{"discipline":{"priorVisits":4000},"eligible":{"activeRatings":10,"unratedMarginPoints":15,"visits":30},"modelPlaces":3,"ties":["higher-voice","higher-timeliness","more-active-ratings","fewer-deductions"],"timeliness":{"onTime":50,"priorCases":20,"priorVisits":30,"service":25,"waiting":25},"voice":{"meanFrom":300,"points":[0,3,6,8,10],"priorRatings":60,"zeroAt":9},"weights":{"discipline":60,"timeliness":15,"voice":25}},"name":{"en":"Rules for scoring windows","zh":"窗口效能考核办法"},"passAt":8000,"rules":[{"category":"presence","code":"games","growsWithVolume":false,"name":{"en":"Games or private internet","zh":"上班时间游戏或私人上网"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"presence","code":"absent","growsWithVolume":false,"name":{"en":"Absent without leave","zh":"擅自离岗"},"once":false,"points":{"from":-50,"to":-50},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"presence","code":"absent-half-day","growsWithVolume":false,"name":{"en":"Absent without leave, each half day","zh":"擅自离岗半天以上（每半天）"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"presence","code":"leave-not-filed","growsWithVolume":false,"name":{"en":"Leave not filed in time","zh":"请假（外出）手续未及时送交或补办"},"once":false,"points":{"from":-50,"to":-50},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"conduct","code":"quarrel","growsWithVolume":true,"name":{"en":"Quarrel with a citizen","zh":"与服务对象争吵"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"conduct","code":"forms-out","growsWithVolume":false,"name":{"en":"Guides or forms run out","zh":"办事指南或表格资料断档"},"once":false,"points":{"from":-20,"to":-20},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"conduct","code":"asked-twice","growsWithVolume":true,"name":{"en":"Before acceptance asked for papers twice","zh":"受理前再次要求补件（未一次性告知）"},"once":false,"points":{"from":-50,"to":-50},"secondSignature":false,"serious":false,"source":{"by":"finding","finding":"asked-twice"}},{"category":"conduct","code":"no-reason-given","growsWithVolume":true,"name":{"en":"Conditions or reasons of a return not told at once","zh":"未一次性告知办理条件或退件理由"},"once":false,"points":{"from":-50,"to":-50},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"conduct","code":"files-lost","growsWithVolume":true,"name":{"en":"Files untidy or lost","zh":"档案管理不规范或资料遗失"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"accepting","code":"not-accepted","growsWithVolume":true,"name":{"en":"Could be accepted but was not","zh":"应受理未受理"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"accepting","code":"no-list","growsWithVolume":true,"name":{"en":"Papers asked for after acceptance without a complete list","zh":"受理后要求补件未出具完整清单"},"once":false,"points":{"from":-200,"to":-200},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"accepting","code":"asked-twice-accepted","growsWithVolume":true,"name":{"en":"After acceptance asked for papers twice","zh":"受理后再次要求补件"},"once":false,"points":{"from":-200,"to":-200},"secondSignature":false,"serious":false,"source":{"by":"finding","finding":"asked-twice-accepted"}},{"category":"accepting","code":"returned-without-reason","growsWithVolume":true,"name":{"en":"Returned without a written reason","zh":"退件无书面理由"},"once":false,"points":{"from":-200,"to":-200},"secondSignature":false,"serious":false,"source":{"by":"finding","finding":"returned-without-reason"}},{"category":"accepting","code":"joint-unexplained","growsWithVolume":true,"name":{"en":"Joint case not explained or departments not contacted","zh":"联办件未说明程序或未联系相关部门"},"once":false,"points":{"from":-200,"to":-200},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"accepting","code":"paperwork","growsWithVolume":true,"name":{"en":"Irregular formalities or late submission","zh":"收件退件手续不规范或报送不及时"},"once":false,"points":{"from":-200,"to":-200},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"accepting","code":"serious-consequences","growsWithVolume":false,"name":{"en":"Serious consequences of careless work","zh":"不负责任造成较严重后果"},"once":false,"points":{"from":-300,"to":-500},"secondSignature":true,"serious":true,"source":{"by":"entry"}},{"category":"accepting","code":"joint-in-series","growsWithVolume":true,"name":{"en":"Joint case handled in series, each unit","zh":"应联办而串联办理（每家责任单位）"},"once":false,"points":{"from":-400,"to":-400},"secondSignature":true,"serious":false,"source":{"by":"finding","finding":"joint-in-series"}},{"category":"fees","code":"overcharged","growsWithVolume":false,"name":{"en":"Fee above the standard","zh":"超标准收费"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":true,"serious":true,"source":{"by":"entry"}},{"category":"fees","code":"extra-fee","growsWithVolume":false,"name":{"en":"Extra, abolished or added-on fee","zh":"擅设收费、收取已取消费用或搭车收费"},"once":false,"points":{"from":-500,"to":-500},"secondSignature":true,"serious":true,"source":{"by":"entry"}},{"category":"fees","code":"fee-reduced","growsWithVolume":false,"name":{"en":"Fee reduced or deferred without approval","zh":"未经批准减免或缓交"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"time-limits","code":"instant-as-promised","growsWithVolume":true,"name":{"en":"Instant case handled as promised","zh":"即办件按承诺件办理"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":true,"serious":false,"source":{"by":"finding","finding":"instant-as-promised"}},{"category":"time-limits","code":"over-limit","growsWithVolume":true,"name":{"en":"Over the time limit","zh":"超时办结"},"once":false,"points":{"from":-500,"to":-500},"secondSignature":true,"serious":false,"source":{"by":"finding","finding":"over-limit"}},{"category":"time-limits","code":"closed-while-open","growsWithVolume":false,"name":{"en":"Recorded as closed while open","zh":"承诺件未办结登记为办结"},"once":false,"points":{"from":-1000,"to":-1000},"secondSignature":true,"serious":true,"source":{"by":"entry"}},{"category":"results","code":"on-time-share","growsWithVolume":false,"name":{"en":"On-time share","zh":"按时办结率"},"once":false,"points":{"from":-20,"to":-20},"secondSignature":false,"serious":false,"source":{"by":"sum","every":1,"share":"on-time-share","under":100}},{"category":"results","code":"wrong-result","growsWithVolume":true,"name":{"en":"Error in the result","zh":"办理结果有误"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"tidiness","code":"untidy","growsWithVolume":false,"name":{"en":"Untidy workplace","zh":"环境不整洁"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"good-share","code":"good-share","growsWithVolume":false,"name":{"en":"Good share","zh":"好评率"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"sum","every":5,"share":"good-share","under":90}},{"category":"letters","code":"praised","growsWithVolume":false,"name":{"en":"Praise by letter or visit, checked","zh":"来信来访表扬（核实）"},"once":false,"points":{"from":30,"to":100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"letters","code":"criticised","growsWithVolume":false,"name":{"en":"Criticism by letter or visit, checked","zh":"来信来访批评（核实）"},"once":false,"points":{"from":-30,"to":-100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"solicited","code":"praise-solicited","growsWithVolume":false,"name":{"en":"Solicited praise","zh":"工作人员授意表扬"},"once":false,"points":{"from":-200,"to":-200},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"suggestion","growsWithVolume":false,"name":{"en":"Suggestion adopted with good effect","zh":"合理化建议被采纳且成效好"},"once":false,"points":{"from":500,"to":500},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"media-county","growsWithVolume":false,"name":{"en":"Praised by media of the county","zh":"县级媒体表扬"},"once":false,"points":{"from":100,"to":100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"media-city","growsWithVolume":false,"name":{"en":"Praised by media of the city","zh":"市级媒体表扬"},"once":false,"points":{"from":300,"to":300},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"media-province","growsWithVolume":false,"name":{"en":"Praised by media of the province","zh":"省级媒体表扬"},"once":false,"points":{"from":500,"to":500},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"fewer-steps","growsWithVolume":false,"name":{"en":"Fewer steps","zh":"减少环节"},"once":true,"points":{"from":100,"to":100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"fewer-papers","growsWithVolume":false,"name":{"en":"Fewer papers","zh":"精简材料"},"once":true,"points":{"from":100,"to":100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"new-joint-item","growsWithVolume":false,"name":{"en":"New joint item","zh":"新增联办事项"},"once":true,"points":{"from":100,"to":100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"higher-visits","code":"higher-visit","growsWithVolume":false,"name":{"en":"Visit to higher authority caused by the department","zh":"因本部门引发上访"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":true,"serious":false,"source":{"by":"entry"}}]}');
INSERT INTO entries VALUES (1, 'untidy', 2, '2026-11-24', 1, -100, '台面杂乱', 'inspector', 1795482071055, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO month_findings VALUES ('case-without-visit/20261124-1-001', 'case-without-visit', 1, '2026-11-24', '20261124-1-001', NULL, '{"item":"SB-001","kind":"instant"}', 1795482070951, NULL, NULL, NULL, NULL);
INSERT INTO month_findings VALUES ('case-without-visit/20261124-1-002', 'case-without-visit', 1, '2026-11-24', '20261124-1-002', NULL, '{"item":"SB-001","kind":"instant"}', 1795482070975, NULL, NULL, NULL, NULL);
INSERT INTO month_findings VALUES ('over-limit/20261124-1-001', 'over-limit', 1, '2026-11-24', '20261124-1-001', NULL, '{"calendar":"published","due":"2026-11-24 09:31","extensionDays":0,"limit":30,"limitBy":"minutes"}', 1795564800003, NULL, NULL, NULL, NULL);
INSERT INTO month_findings VALUES ('over-limit/20261124-1-002', 'over-limit', 1, '2026-11-24', '20261124-1-002', NULL, '{"calendar":"published","due":"2026-11-24 09:31","extensionDays":0,"limit":30,"limitBy":"minutes"}', 1795564800003, NULL, NULL, NULL, NULL);
INSERT INTO month_findings VALUES ('visit-without-case/20261124-A001', 'visit-without-case', 1, '2026-11-24', NULL, '20261124-A001', '{"finishedAt":"2026-11-24 09:00","ticket":"A001","ticketItem":"social-card"}', 1795564800003, NULL, NULL, NULL, NULL);
INSERT INTO month_findings VALUES ('visit-without-case/20261124-A005', 'visit-without-case', 1, '2026-11-24', NULL, '20261124-A005', '{"finishedAt":"2026-11-24 09:01","ticket":"A005","ticketItem":"pension"}', 1795564800003, NULL, NULL, NULL, NULL);
CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
      BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_is_never_shortened BEFORE DELETE ON journal
      BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
CREATE UNIQUE INDEX one_at_a_window ON window_shifts (window) WHERE to_at IS NULL;
CREATE UNIQUE INDEX one_window_each ON window_shifts (staff) WHERE to_at IS NULL;
CREATE INDEX print_jobs_of_visit ON print_jobs (owner);
CREATE INDEX print_jobs_queued ON print_jobs (device, queued_at) WHERE state = 'queued';
CREATE INDEX print_jobs_waiting ON print_jobs (queued_at) WHERE state = 'queued';
CREATE INDEX print_jobs_printing ON print_jobs (queued_at) WHERE state = 'printing';
CREATE INDEX print_jobs_by_time ON print_jobs (queued_at);
CREATE INDEX print_jobs_unproven ON print_jobs (queued_at) WHERE state NOT IN ('printed', 'settled');
CREATE INDEX secret_sessions_by_end ON secret_sessions (expires_at);
CREATE UNIQUE INDEX one_ticket_a_request ON visits (request) WHERE request IS NOT NULL;
CREATE INDEX presses_by_time ON presses (received_at);
CREATE INDEX open_sessions ON rating_sessions (until) WHERE open = 1;
CREATE INDEX sessions_of_window ON rating_sessions (window, opened_at);
CREATE INDEX sessions_of_cases ON rating_sessions (visit, turn) WHERE case_no IS NOT NULL;
CREATE INDEX sessions_by_day ON rating_sessions (day, subject);
CREATE INDEX sessions_by_window ON rating_sessions (window, day, subject);
CREATE INDEX ratings_by_level ON ratings (level, day, subject) WHERE level < 5;
CREATE UNIQUE INDEX one_rating_a_scan ON ratings (scan) WHERE scan IS NOT NULL;
CREATE INDEX follow_ups_by_day ON follow_ups (day);
CREATE UNIQUE INDEX follow_ups_opened ON follow_ups (opened_on, serial);
CREATE INDEX follow_ups_to_do ON follow_ups (next_at, no) WHERE next_at IS NOT NULL;
CREATE INDEX shifts_of_window ON window_shifts (window, from_at);
CREATE UNIQUE INDEX one_case_a_request ON cases (request) WHERE request IS NOT NULL;
CREATE INDEX cases_by_external ON cases (external) WHERE external IS NOT NULL;
CREATE INDEX cases_of_visit ON cases (visit) WHERE visit IS NOT NULL;
CREATE INDEX cases_by_item ON cases (item, id, kind, at_window, state);
CREATE INDEX cases_by_window ON cases (at_window, id, kind, department, state);
CREATE INDEX cases_by_department ON cases (department, id, kind, state);
CREATE INDEX cases_by_kind ON cases (kind, id, state);
CREATE INDEX cases_open ON cases (id, state, kind, at_window, item, department, due_at, amber_at)
      WHERE ended_at IS NULL;
CREATE INDEX cases_open_at_window ON cases (at_window, due_at) WHERE ended_at IS NULL;
CREATE INDEX cases_open_at_department ON cases (at_department, due_at)
      WHERE ended_at IS NULL AND at_department IS NOT NULL;
CREATE INDEX cases_due ON cases (due_at) WHERE ended_at IS NULL AND over_noted = 0 AND due_at IS NOT NULL;
CREATE INDEX cases_due_uncertain ON cases (due_day) WHERE ended_at IS NULL AND due_certain = 0;
CREATE INDEX cases_ended ON cases (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX parts_of_case ON case_parts (id);
CREATE INDEX noticed_by_day ON findings (day, window);
CREATE INDEX noticed_at_window ON findings (window, day);
CREATE INDEX applicants_to_forget ON applicants (kept_from)
      WHERE open_cases = 0 AND forgotten_seq IS NULL;
CREATE INDEX applicants_forgotten ON applicants (forgotten_seq) WHERE forgotten_seq IS NOT NULL;
CREATE INDEX staff_cards_by_photo ON staff_cards (photo);
CREATE INDEX journal_of_case ON journal (event ->> '$.case', seq) WHERE event ->> '$.case' IS NOT NULL;
CREATE INDEX journal_of_person ON journal (by, seq) WHERE by GLOB 'staff:*';
CREATE INDEX journal_of_window ON journal (event ->> '$.window', seq) WHERE by GLOB 'staff:*';
CREATE INDEX entries_by_day ON entries (day, window);
CREATE INDEX findings_by_day ON month_findings (day, window);
CREATE INDEX follow_ups_late ON follow_ups (late_at) WHERE late_at IS NOT NULL;
CREATE INDEX follow_ups_uncertain ON follow_ups (no) WHERE uncertain = 1;
CREATE UNIQUE INDEX one_second_rating_a_scan ON follow_ups (again_scan) WHERE again_scan IS NOT NULL;
